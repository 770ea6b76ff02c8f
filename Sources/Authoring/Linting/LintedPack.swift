import CEL
import Checking
import Diagnostics
package import Rules
import YAML

/// A rule set as lints see it.
package struct LintedPack: Sendable {
    package let pack: Pack

    /// The version before, where there is one to compare with.
    package let older: Pack?

    /// What each rule written in CEL asks for, by the rule's id.
    let expressions: [String: Expression]

    package init(_ pack: Pack, older: Pack? = nil) {
        self.pack = pack
        self.older = older
        let environment = CompiledPack.environment(of: pack)
        var expressions: [String: Expression] = [:]
        for rule in pack.rules {
            guard case .expression(let text, _) = rule.requirement else { continue }
            var log = DiagnosticLog()
            expressions[rule.id] = environment.parse(text, into: &log)
        }
        self.expressions = expressions
    }
}

extension LintedPack {
    /// The rules written in CEL, with what they ask for.
    var celRules: [(rule: Rule, expression: Expression)] {
        pack.rules.compactMap { rule in expressions[rule.id].map { (rule, $0) } }
    }
}

extension Rule {
    /// What is written under a key.
    func written(_ key: String) -> Node? { node.mapping?[key] }

    /// Where what is under a key stands; the rule's id where nothing is.
    func place(_ key: String) -> Span { written(key)?.span ?? span }
}
