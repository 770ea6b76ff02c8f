import CEL
import Checking
import Rules

extension CompiledRule {
    /// Every expression that it runs, with the level of a graded rule.
    var expressions: [(level: String?, expression: Expression)] {
        levels.map { ($0.name, $0.program.expression) }
    }

    /// The parameters that its expressions use, in the order of the rule set.
    func parameters(of pack: Pack) -> [Parameter] {
        let conditions = rule.applies.map { [$0.condition.expression] } ?? []
        let used = Set((expressions.map(\.expression) + conditions).flatMap(\.identifiers))
        return pack.parameters.filter { used.contains($0.identifier) }
    }
}

extension Expression {
    fileprivate var identifiers: [String] {
        if case .identifier(let name) = kind { return [name] }
        return children.flatMap(\.identifiers)
    }
}
