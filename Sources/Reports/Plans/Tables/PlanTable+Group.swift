import Partners
import Planning

extension PlanTable {
    /// Every table of a group's plan.
    package static func all(of report: GroupReport) -> [PlanTable] {
        [schools(of: report), agreements(of: report), steps(of: report), open(of: report)]
    }

    private static func schools(of report: GroupReport) -> PlanTable {
        PlanTable(
            "Schools",
            report.schools,
            [
                .init("School", 34) { $0.name },
                .init("Steps", 8, .number) { "\($0.plan.steps.count)" },
                .init("Gaps that close", 10, .number) {
                    "\($0.plan.answer.plan?.closes.count ?? 0)"
                },
                .init("Gaps that stay", 10, .number) { "\($0.open.count)" },
                .init("Hours", 8, .number) { ($0.cost?.hours ?? 0).asNumber },
                .init("Money", 10, .money) { (Double($0.cost?.pence ?? 0) / 100).formattedPlainly },
                .init("Kilometres", 11, .number) { ($0.cost?.kilometres ?? 0).asNumber },
                .init("What is in the way", 60) { $0.plan.conflict ?? "" },
            ]
        )
    }

    private static func agreements(of report: GroupReport) -> PlanTable {
        PlanTable(
            "Shared agreements",
            report.answer.agreements,
            [
                .init("Partner", 40) { $0.entry.name },
                .init("Money, once for all", 12, .money) {
                    (Double($0.cost.pence) / 100).formattedPlainly
                },
                .init("Hours, once for all", 12, .number) { $0.cost.hours.asNumber },
                .init("Number of schools", 10, .number) { "\($0.schools.count)" },
                .init("Schools", 60) { $0.schools.joined(separator: "\n") },
                .init("Web site", 30) { $0.entry.web ?? "" },
            ]
        )
    }

    private static func steps(of report: GroupReport) -> PlanTable {
        let rows = report.schools.flatMap { school in
            school.plan.steps.map { (school: school.name, step: $0) }
        }
        return PlanTable("Steps", rows, [.init("School", 34) { $0.school }] + stepFields(\.step))
    }

    private static func open(of report: GroupReport) -> PlanTable {
        let rows = report.schools.flatMap { school in
            school.plan.openGaps.map { (school: school.name, gap: $0) }
        }
        return PlanTable(
            "What stays",
            rows,
            [
                .init("School", 34) { $0.school }, .init("Gap", 60) { $0.gap.title },
                .init("Why it stays", 60) { $0.gap.why.text },
                .init("Rule", 34) { $0.gap.rule },
            ]
        )
    }
}

extension GroupReport.School {
    /// What its plan asks of it, without what is shared.
    fileprivate var cost: PlanCost? { plan.answer.plan?.cost }
}
