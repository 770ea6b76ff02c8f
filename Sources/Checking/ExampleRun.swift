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

    /// What every example came to, in the order of the pack.
    package func outcomes(into log: inout DiagnosticLog) -> [Result] {
        compiled.rules.flatMap { rule in
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
                message: "the example has no day to be checked for, or cannot be read"
            )
        }
        let finding = prepared.finding(by: rule)
        return Result(
            rule: rule.rule,
            example: example,
            found: finding.outcome,
            level: finding.level,
            message: finding.message
        )
    }
}
