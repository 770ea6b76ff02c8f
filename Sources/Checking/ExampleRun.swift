package import CEL
package import Diagnostics
package import Rules

/// Runs the examples of a pack.
package struct ExampleRun: Sendable {
    /// What one example came to.
    package struct Result: Sendable {
        package let rule: Rule
        package let example: Example
        package let found: Outcome?
        package let level: String?
        package let message: String

        /// The school of the example as expressions see it; none where it cannot be read.
        package let activation: Activation?

        package var passes: Bool {
            found == example.expect && (example.level == nil || example.level == level)
        }

        /// The failure in one line, with its place.
        package var line: String {
            let place = example.span.start
            let wanted = example.level.map { " at \($0)" } ?? ""
            let reached = level.map { " at \($0)" } ?? ""
            return "\(example.span.source.name):\(place.line):\(place.column): \(rule.id), "
                + "'\(example.name)': wanted \(example.expect.rawValue)\(wanted), found "
                + "\(found?.rawValue ?? "nothing")\(reached) (\(message))"
        }
    }

    private let compiled: CompiledPack

    package init(_ compiled: CompiledPack) {
        self.compiled = compiled
    }

    /// What the examples of some rules came to, or of all where none is named, in their order.
    package func outcomes(of ids: [String] = [], into log: inout DiagnosticLog) -> [Result] {
        let wanted = Set(ids)
        return compiled.rules.filter { wanted.isEmpty || wanted.contains($0.rule.id) }
            .flatMap { rule in
                rule.rule.examples.map { result(of: $0, of: rule, into: &log) }
            }
    }

    private func result(
        of example: Example,
        of rule: CompiledRule,
        into log: inout DiagnosticLog
    ) -> Result {
        guard let prepared = PreparedExample(example, of: compiled, into: &log) else {
            return Result(
                rule: rule.rule,
                example: example,
                found: nil,
                level: nil,
                message: "the example has no day to be checked for, or cannot be read",
                activation: nil
            )
        }
        let finding = prepared.finding(by: rule)
        return Result(
            rule: rule.rule,
            example: example,
            found: finding.outcome,
            level: finding.level,
            message: finding.message,
            activation: prepared.activation
        )
    }
}
