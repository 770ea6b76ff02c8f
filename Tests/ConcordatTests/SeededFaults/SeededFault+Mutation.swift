extension SeededFault {
    /// What mutation finds that no example guards.
    static let unguarded = [
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
}
