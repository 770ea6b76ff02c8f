import CEL
import Diagnostics
import Rules
import YAML

/// A parameter that changes nothing.
enum UnusedParameter: Lint {
    static let name = "unused-parameter"
    static let summary = "No rule uses a parameter."
    static let page = LintPage(
        avoid: .pack(
            """
            parameters:
              recent:
                type: period
                default: 12 months
                basis: source
                because: "The clause says so."
            """,
            rules: "require: {at-least: 1, of: partnerships}"
        ),
        prefer: .pack(
            """
            parameters:
              recent:
                type: period
                default: 12 months
                basis: source
                because: "The clause says so."
            """,
            rules: """
                require:
                  at-least: 1
                  of: partnerships
                  where: {last-contact: {within: $recent}}
                """
        ),
        why: """
            Profiles change parameters. Whoever changes one that no rule uses believes that
            something is different now.
            """
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        let used = used(in: linted)
        return linted.pack.parameters.filter { !used.contains($0.name) }.map { parameter in
            says(
                "no rule uses the parameter '\(parameter.name)'",
                at: parameter.span,
                fix: fix(parameter, in: linted.pack)
            )
        }
    }

    private static func used(in linted: LintedPack) -> Set<String> {
        var used: Set<String> = []
        let forms = linted.pack.rules.flatMap(\.forms)
        for operand in forms.flatMap(\.parts.compared).flatMap(\.operand.all) {
            if case .parameter(let parameter, _) = operand { used.insert(parameter.name) }
        }
        let identifiers = Set(linted.celRules.flatMap { $0.expression.names })
        return used.union(
            linted.pack.parameters.filter { identifiers.contains($0.identifier) }.map(\.name)
        )
    }

    /// Whether a message prints it: without it the message could not be read.
    private static func isSaid(_ parameter: Parameter, in pack: Pack) -> Bool {
        let texts = pack.document.mapping.map { PackTexts.nodes(of: $0) }?.flatMap(\.texts) ?? []
        return texts.contains { text in
            ["}", "|"].contains { text.text.contains("{\(parameter.name)\($0)") }
        }
    }

    private static func fix(_ parameter: Parameter, in pack: Pack) -> Fix? {
        let entries = pack.document.mapping?["parameters"]?.mapping?.entries ?? []
        guard entries.count > 1, !isSaid(parameter, in: pack),
            let entry = entries.first(where: { $0.name == parameter.name }),
            let lines = entry.key.span.joined(with: entry.value.span).wholeLines
        else { return nil }
        return Fix("Take the parameter out", [Edit(lines, "")])
    }
}
