import Diagnostics
import Rules
import YAML

/// Two examples of one rule with one name, or that are given the same.
enum RepeatedExample: Lint {
    static let name = "repeated-example"
    static let summary = "Two examples of a rule have the same name or the same inventory."
    static let page = LintPage(
        avoid: .rule(
            """
            examples:
              - {name: one, given: {partnerships: [{kind: parents}]}, expect: met}
              - {name: one, given: {partnerships: []}, expect: not-met}
            """
        ),
        prefer: .rule(
            """
            examples:
              - {name: one, given: {partnerships: [{kind: parents}]}, expect: met}
              - {name: nobody, given: {partnerships: []}, expect: not-met}
            """
        ),
        why: """
            A failing example is found by its name. Two that are given the same either say the same
            twice or contradict each other.
            """
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        linted.pack.rules.flatMap { rule in
            repeated(rule.examples, by: \.name) { "two examples of '\(rule.id)' are named '\($0)'" }
                + repeated(rule.examples, by: \.given.plainText) { _ in
                    "two examples of '\(rule.id)' are given the same inventory"
                }
        }
    }

    private static func repeated(
        _ examples: [Example],
        by key: (Example) -> String,
        _ text: (String) -> String
    ) -> [Diagnostic] {
        var first: [String: Span] = [:]
        return examples.compactMap { example in
            let key = key(example)
            guard let earlier = first[key] else {
                first[key] = example.span
                return nil
            }
            let note = Diagnostic.Note("the first is here", at: earlier)
            return says(text(key), at: example.span, notes: [note])
        }
    }
}

extension Node {
    /// What it says, whatever its layout.
    fileprivate var plainText: String {
        switch content {
        case .scalar(let scalar): "\"\(scalar.text)\""
        case .sequence(let elements): "[\(elements.map(\.plainText).joined(separator: ","))]"
        case .mapping(let mapping):
            "{"
                + mapping.entries.map { "\($0.name):\($0.value.plainText)" }.sorted()
                .joined(separator: ",") + "}"
        }
    }
}
