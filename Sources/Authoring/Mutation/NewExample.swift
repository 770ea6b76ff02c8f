import Checking
import Diagnostics
import Proofs
package import Rules
import YAML

/// An example that would notice a slip which those of a rule do not notice.
package struct NewExample: Sendable {
    package let name: String

    /// A piece of an inventory, on one line.
    package let given: String
    package let expect: Outcome
    package let level: String?

    /// Ready to be put to rules.
    let prepared: PreparedExample

    /// Makes an example of a school in which a rule and its mutant come to different things.
    init?(
        _ witness: Witness,
        telling mutant: Mutant,
        from rule: CompiledRule,
        named name: String,
        in pack: CompiledPack
    ) {
        func example(_ expect: Outcome, _ level: String?) -> Example {
            Example(
                name: name,
                given: witness.node,
                expect: expect,
                level: level,
                span: rule.rule.span
            )
        }
        var log = DiagnosticLog()
        guard let draft = PreparedExample(example(.met, nil), of: pack, into: &log) else {
            return nil
        }
        let found = draft.found(by: rule)
        guard
            let prepared = PreparedExample(
                example(found.outcome, found.level),
                of: pack,
                into: &log
            ),
            prepared.expects(found), prepared.notices(mutant)
        else { return nil }
        self.name = name
        self.given = witness.given
        self.expect = found.outcome
        self.level = found.level
        self.prepared = prepared
    }

    /// The example as a rule set has it, on one line.
    package var text: String {
        let reached = level.map { ", level: \($0)" } ?? ""
        return "{name: \(name.doubleQuoted), given: \(given), expect: \(expect.rawValue)\(reached)}"
    }
}
