/// A fault put into a copy of the shipped rule set, and the tool that must find it.
struct SeededFault: Sendable, CustomTestStringConvertible {
    let name: String

    /// What is replaced, and by what.
    let edits: [(String, String)]

    /// What follows `concordat rules`; `new.yaml` has the fault, `old.yaml` has not.
    let command: [String]

    /// What the tool says of it.
    let says: String
    var status: Int32 = 1

    var testDescription: String { name }
}

extension SeededFault {
    static let all = unreadable + failing + smelling + unguarded + contradictory + revised

    /// What the reader refuses.
    private static let unreadable = [
        SeededFault(
            name: "a misspelt word of a vocabulary",
            edits: [("where: {kind: book-trade,", "where: {kind: book-trad,")],
            command: ["test", "new.yaml"],
            says: "'book-trad' is not a word for kind [file/unknown-word]",
            status: 2
        ),
        SeededFault(
            name: "a misspelt field",
            edits: [("has: {lead: present}", "has: {leads: present}")],
            command: ["test", "new.yaml"],
            says: "'leads' is not a field of partnership",
            status: 2
        ),
        SeededFault(
            name: "a misspelt key",
            edits: [
                (
                    "    require: {library.plan.in-school-plan",
                    "    requires: {library.plan.in-school-plan"
                )
            ],
            command: ["test", "new.yaml"],
            says: "'requires' is not a key of a rule",
            status: 2
        ),
        SeededFault(
            name: "a clause without a rule",
            edits: [("rules:\n  #", "  - {id: orphan, title: An orphan}\nrules:\n  #")],
            command: ["test", "new.yaml"],
            says: "clause 'orphan' has no rule",
            status: 2
        ),
        SeededFault(
            name: "a rule of a clause that is not there",
            edits: [("    clause: ext.parents\n", "    clause: ext.parent\n")],
            command: ["test", "new.yaml"],
            says: "'ext.parent' is not a clause of this pack",
            status: 2
        ),
        SeededFault(
            name: "two rules of one id",
            edits: [("- id: lead.external\n", "- id: lead.internal\n")],
            command: ["test", "new.yaml"],
            says: "'lead.internal' stands twice",
            status: 2
        ),
        SeededFault(
            name: "a parameter that is not there",
            edits: [("$some-aims", "$some-aim")],
            command: ["test", "new.yaml"],
            says: "'$some-aim' is neither a parameter nor a name",
            status: 2
        ),
        SeededFault(
            name: "a misspelt figure",
            edits: [("\"Nobody supplies: {failing}\"", "\"Nobody supplies: {faling}\"")],
            command: ["test", "new.yaml"],
            says: "'{faling}' is not a figure that a message has",
            status: 2
        ),
        SeededFault(
            name: "a quantifier that does not say what none means",
            edits: [
                (
                    "      has: {lead: present}\n      if-none: not-applicable\n",
                    "      has: {lead: present}\n"
                )
            ],
            command: ["test", "new.yaml"],
            says: "every needs 'if-none'",
            status: 2
        ),
        SeededFault(
            name: "a comparison that does not fit its field",
            edits: [
                (
                    "{library.plan.in-school-plan: yes}",
                    "{library.plan.in-school-plan: {at-least: 1}}"
                )
            ],
            command: ["test", "new.yaml"],
            says: "'at-least' cannot be asked of 'library.plan.in-school-plan'",
            status: 2
        ),
    ]

    /// What an example notices.
    private static let failing = [
        SeededFault(
            name: "a threshold one too high",
            edits: [
                (
                    "some-aims: {type: whole-number, default: 2",
                    "some-aims: {type: whole-number, default: 3"
                )
            ],
            command: ["test", "new.yaml"],
            says: "plan.aims, 'two': wanted met, found not-met"
        ),
        SeededFault(
            name: "a period one month too short",
            edits: [
                (
                    "recent: {type: period, default: 12 months",
                    "recent: {type: period, default: 11 months"
                )
            ],
            command: ["test", "new.yaml"],
            says: "ext.parents, 'one in touch': wanted met, found not-met"
        ),
        SeededFault(
            name: "a dropped condition",
            edits: [("where: {kind: parents, status: active,", "where: {kind: parents,")],
            command: ["test", "new.yaml"],
            says: "ext.parents, 'lapsed': wanted not-met, found met"
        ),
        SeededFault(
            name: "a swapped comparison",
            edits: [
                (
                    "{library.plan.review-due: {on-or-after: as-of}}",
                    "{library.plan.review-due: {after: as-of}}"
                )
            ],
            command: ["test", "new.yaml"],
            says: "plan.current, 'it is so': wanted met, found not-met"
        ),
        SeededFault(
            name: "a swapped quantifier",
            edits: [
                (
                    "      at-least: $some-providers, different",
                    "      at-most: $some-providers, different"
                )
            ],
            command: ["test", "new.yaml"],
            says: "r1.range"
        ),
        SeededFault(
            name: "another word for none",
            edits: [
                (
                    "      has: {lead: present}\n      if-none: not-applicable",
                    "      has: {lead: present}\n      if-none: met"
                )
            ],
            command: ["test", "new.yaml"],
            says: "managed.lead, 'nobody': wanted not-applicable, found met"
        ),
        SeededFault(
            name: "a turned condition",
            edits: [
                (
                    "profession: {is-not: librarians}, purposes: {has: exchange-ideas}",
                    "profession: {is: librarians}, purposes: {has: exchange-ideas}"
                )
            ],
            command: ["test", "new.yaml"],
            says: "r3.others.exchange-ideas"
        ),
    ]

    /// What a lint finds.
    private static let smelling = [
        SeededFault(
            name: "a rule without a question",
            edits: [("    question: \"When was the library improvement plan agreed?\"\n", "")],
            command: ["lint", "new.yaml"],
            says: "[lint/missing-question]"
        ),
        SeededFault(
            name: "a rule that is never missed in its examples",
            edits: [
                (
                    "      - {name: one, given: {library: {plan: {aims: [{id: a, title: A}]}}}, expect: not-met}\n",
                    ""
                )
            ],
            command: ["lint", "new.yaml"],
            says: "[lint/missing-example]"
        ),
        SeededFault(
            name: "a number without a basis",
            edits: [("require: {at-least: $some-aims, of", "require: {at-least: 2, of")],
            command: ["lint", "new.yaml"],
            says: "[lint/number-without-basis]"
        ),
        SeededFault(
            name: "a parameter that nothing uses",
            edits: [("require: {at-least: $some-aims, of", "require: {at-least: 2, of")],
            command: ["lint", "new.yaml"],
            says: "[lint/unused-parameter]"
        ),
        SeededFault(
            name: "a level that nothing uses",
            edits: [
                (
                    "names: [developing, establishing, enhancing]",
                    "names: [developing, establishing, enhancing, leading]"
                )
            ],
            command: ["lint", "new.yaml"],
            says: "[lint/unused-level]"
        ),
        SeededFault(
            name: "a message without its figures",
            edits: [
                ("message: \"Nobody looks after: {failing}\"", "message: \"Some have nobody\"")
            ],
            command: ["lint", "new.yaml"],
            says: "[lint/message-without-figures]"
        ),
        SeededFault(
            name: "a language without texts",
            edits: [
                (
                    "examples-as-of: 2026-11-20\n",
                    "languages: [en, cy]\nexamples-as-of: 2026-11-20\n"
                )
            ],
            command: ["lint", "new.yaml"],
            says: "[lint/untranslated-text]"
        ),
        SeededFault(
            name: "CEL where a form would do",
            edits: [
                (
                    "    require: {library.plan.in-school-plan: yes}",
                    "    require-cel: library.plan.in_school_plan == true"
                )
            ],
            command: ["lint", "new.yaml"],
            says: "[lint/form-would-do]"
        ),
        SeededFault(
            name: "a title that is hard to read",
            edits: [
                (
                    "title: The library has a place in the school's plan",
                    "title: Institutional prioritisation of library provision is documentarily substantiated"
                )
            ],
            command: ["lint", "new.yaml"],
            says: "[lint/reading-age]"
        ),
        SeededFault(
            name: "an id that is lost without 'replaces'",
            edits: [("- id: ext.parents\n", "- id: ext.carers\n")],
            command: ["lint", "new.yaml", "--against", "old.yaml"],
            says: "[lint/lost-rule]"
        ),
    ]

    /// What mutation finds that no example guards.
    private static let unguarded = [
        SeededFault(
            name: "an example at the edge taken out",
            edits: [
                (
                    "given: {library: {plan: {agreed: 2024-11-20}}}, expect: met",
                    "given: {library: {plan: {agreed: 2026-11-20}}}, expect: met"
                )
            ],
            command: ["mutate", "new.yaml", "--rule", "plan.agreed"],
            says: "would go unnoticed"
        )
    ]

    /// What exact reasoning finds.
    private static let contradictory = [
        SeededFault(
            name: "two rules that no school can meet together",
            edits: [seeded("{at-most: 0, of: partnerships, where: {status: active}}")],
            command: ["prove", "new.yaml", "--rule", "seeded", "--rule", "int.eal"],
            says: "no school can meet"
        ),
        SeededFault(
            name: "a rule that no school can meet",
            edits: [seeded("{all-of: [{school.sixth-form: yes}, {school.sixth-form: no}]}")],
            command: ["prove", "new.yaml", "--rule", "seeded"],
            says: "no school can meet"
        ),
        SeededFault(
            name: "a rule that no school can miss",
            edits: [seeded("{any-of: [{school.sixth-form: yes}, {school.sixth-form: no}]}")],
            command: ["prove", "new.yaml", "--rule", "seeded"],
            says: "no school can miss"
        ),
        SeededFault(
            name: "a rule that follows from another",
            edits: [
                seeded(
                    "{at-least: 1, of: partnerships, where: {kind: [eal, parents], status: active}}"
                )
            ],
            command: ["prove", "new.yaml", "--rule", "seeded", "--rule", "int.eal"],
            says: "whoever meets int.eal meets seeded",
            status: 0
        ),
    ]

    /// What a comparison with the version before finds.
    private static let revised = [
        SeededFault(
            name: "a rule made looser together with its examples",
            edits: [
                (
                    "plan-agreed-within: {type: period, default: 24 months",
                    "plan-agreed-within: {type: period, default: 36 months"
                )
            ],
            command: ["diff", "old.yaml", "new.yaml"],
            says: "plan.agreed: looser"
        ),
        SeededFault(
            name: "a strength that was weakened",
            edits: [
                (
                    "  - id: lead.internal\n    clause: lead\n    strength: should",
                    "  - id: lead.internal\n    clause: lead\n    strength: may"
                )
            ],
            command: ["diff", "old.yaml", "new.yaml"],
            says: "its strength was 'should' and is now 'may'"
        ),
    ]

    /// A rule more.
    private static func seeded(_ requirement: String) -> (String, String) {
        let rule = """
            rules:
              - id: seeded
                clause: lead
                strength: may
                title: A rule that was put in
                require: \(requirement)

            """
        return ("rules:\n", rule)
    }
}
