import Partners
import Planning
import Rules

/// `concordat/group-plan/1`, for other programs.
enum JSONGroupFormat: GroupFormat {
    static let name = "json"
    static let purpose = "other programs: the agreements, what each school's plan closes and costs"
    static let losses = "the schools' steps"

    static func written(_ report: GroupReport, style: TextStyle) throws -> String {
        try JSONText.written(GroupRecord(report.answer))
    }
}

/// The shape of `concordat/group-plan/1`.
private struct GroupRecord: Encodable {
    struct School: Encodable {
        let name: String
        let closes: [String]
        let left: [String]

        /// Limits of the school that cannot all be kept while every gap closes that could.
        let conflict: [String]
        let cost: PlanRecord.CostRecord?
    }

    struct Agreement: Encodable {
        let directory: String
        let name: String
        let schools: [String]
        let cost: PlanRecord.CostRecord
    }

    struct BudgetRecord: Encodable {
        let pounds: Double
        let kept: Bool
    }

    let format = "concordat/group-plan/1"
    let limits: [String]
    let budget: BudgetRecord?
    let cost: PlanRecord.CostRecord
    let alone: Double?
    let gap: Double
    let proof: PlanRecord.ProofRecord
    let agreements: [Agreement]
    let schools: [School]

    init(_ answer: GroupAnswer) {
        limits = answer.schools.first?.answer.request.limits.map(\.text) ?? []
        budget = answer.budget.map { .init(pounds: Double($0) / 100, kept: answer.keepsBudget) }
        cost = .init(answer.cost, total: answer.total)
        (alone, gap) = (answer.aloneTotal?.toHundredths, (answer.gap * 1e6).rounded() / 1e6)
        proof = .init(answer.proof)
        agreements = answer.agreements.map {
            Agreement(
                directory: $0.entry.id,
                name: $0.entry.name,
                schools: $0.schools,
                cost: .init($0.cost)
            )
        }
        schools = answer.schools.map { school in
            let plan = school.answer.plan
            return School(
                name: school.name,
                closes: plan?.closes ?? [],
                left: school.answer.left.map(\.rule.id),
                conflict: school.answer.conflict.map(\.text),
                cost: plan.map { .init($0.cost, total: $0.total) }
            )
        }
    }
}
