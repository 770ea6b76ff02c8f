import Checking

/// A rule set of a few rules, over the model that comes with the command.
struct SmallPack {
    var recent = "12 months"
    let rules: String

    var text: String {
        """
        format: concordat/rules/1
        id: small
        version: 1.0.0
        source: {work: W}
        model: models/partnership-inventory.yaml
        examples-as-of: 2026-11-20
        parameters:
          recent: {type: period, default: \(recent), basis: interpretation, because: A year}
        levels: {order: worst-first, names: [low, high]}
        clauses: [{id: c, title: C}]
        rules:
        \(rules)
        """
    }

    /// One rule that asks for something in one line, without examples unless some are given.
    static func asking(_ require: String, examples: String = "[]", more: String = "") -> SmallPack {
        SmallPack(
            rules: """
                  - id: r
                    clause: c
                    strength: may
                    title: T
                    require: \(require)
                    \(more)
                    examples: \(examples)

                """
        )
    }

    /// One rule whose author wrote out an expression.
    static func expressing(_ expression: String, examples: String = "[]") -> SmallPack {
        SmallPack(
            rules: """
                  - id: r
                    clause: c
                    strength: may
                    title: T
                    require-cel: |
                      \(expression)
                    in-words: W
                    examples: \(examples)

                """
        )
    }

    func compiled() throws -> CompiledPack { try Fixture.compiled(text) }
}
