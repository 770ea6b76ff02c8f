import Planning

extension PlanTable {
    /// One row for each step.
    static func steps(of report: PlanReport) -> PlanTable {
        PlanTable("Steps", report.steps, stepFields { $0 })
    }

    /// The columns of steps, whatever holds them.
    static func stepFields<Item>(_ step: @escaping (Item) -> ActionStep) -> [Field<Item>] {
        [
            .init("Step", 6, .number) { "\(step($0).number)" },
            .init("What", 44) { step($0).what },
            .init("Who", 14) { step($0).who },
            .init("By", 13, .date) { "\(step($0).due)" },
            .init("Hours", 8, .number) { step($0).cost.hours.asNumber },
            .init("Money", 10, .money) { (Double(step($0).cost.pence) / 100).formattedPlainly },
            .init("About the money", 26) { step($0).priceNote ?? "" },
            .init("Kilometres", 11, .number) { step($0).cost.kilometres.asNumber },
            .init("Why: gaps that close", 44) { step($0).closes.joined(separator: "\n") },
            .init("Gaps that need it and later steps", 40) {
                step($0).towards.joined(separator: "\n")
            },
            .init("What to do", 50) { step($0).actions.joined(separator: "\n") },
            .init("With", 26) { step($0).partner?.name ?? step($0).with ?? "" },
            .init("How to start", 50) { step($0).start ?? "After the steps before it" },
            .init("What to record when it is done", 60) { step($0).record.joined(separator: "\n") },
        ]
    }
}
