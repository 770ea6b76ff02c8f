extension SeededFault {
    /// What exact reasoning finds.
    static let contradictory = [
        SeededFault(
            name: "two rules that no school can meet together",
            edits: [seeded("{at-most: 0, of: partnerships, where: {status: active}}")],
            command: ["prove", "new.yaml", "--rule", "seeded", "--rule", "int.eal"],
            says: "No school can meet these 2 rules together"
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
            says: "meeting int.eal also meets seeded",
            status: 0
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
