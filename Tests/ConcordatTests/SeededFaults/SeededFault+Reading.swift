extension SeededFault {
    /// What the reader refuses.
    static let unreadable = [
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
            says: "'ext.parent' is not a clause of this rule set",
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
}
