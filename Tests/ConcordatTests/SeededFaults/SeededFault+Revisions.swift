extension SeededFault {
    /// What a comparison with the version before finds.
    static let revised = [
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
}
