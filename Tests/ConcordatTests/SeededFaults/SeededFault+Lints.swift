extension SeededFault {
    /// What a lint finds.
    static let smelling = [
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
}
