import Checking
import Partners
import Planning
import Rules
import Signing

/// The shape of `concordat/plan/1`.
struct PlanRecord: Encodable {
    let format = "concordat/plan/1"
    let pack: String
    let packDigest: String
    let publisher: PublisherRecord
    let profile: String?
    let asOf: String
    let school: [String: String]
    let home: PlaceOnEarthRecord?
    let limits: [String]
    let weights: [String: Double]
    let before: SummaryRecord
    let after: SummaryRecord?
    let steps: [StepRecord]
    let cost: CostRecord?
    let closes: [String]
    let proof: ProofRecord?
    let others: [OtherRecord]
    let conflict: [String]
    let left: [LeftRecord]
    let dates: [DateRecord]

    init(_ report: PlanReport) {
        let answer = report.answer
        (pack, profile) = (report.pack.name, report.pack.profile)
        packDigest = report.provenance.digest.description
        publisher = PublisherRecord(report.provenance)
        asOf = answer.before.asOf.description
        var school = ["name": report.school]
        if let (name, value) = answer.before.inventory.schoolIdentifier { school[name] = value }
        self.school = school
        home = answer.home.map { PlaceOnEarthRecord($0.place) }
        (limits, conflict) = (answer.request.limits.map(\.text), answer.conflict.map(\.text))
        let weights = answer.request.weights
        self.weights = [
            "pound": weights.money, "hour": weights.hours, "kilometre": weights.kilometres,
        ]
        before = SummaryRecord(summary: answer.before.summary)
        after = answer.plan.map { SummaryRecord(summary: $0.after.summary) }
        let planned = answer.plan?.steps ?? []
        steps = zip(report.steps, planned).map { StepRecord($0, $1) }
        cost = answer.plan.map { CostRecord($0.cost, total: $0.total) }
        closes = answer.plan?.closes ?? []
        proof = answer.plan.map { ProofRecord($0.proof) }
        others = zip(report.trades, answer.others).map { OtherRecord($0, $1) }
        left = report.openGaps.map { LeftRecord($0) }
        dates = report.calendar.dates.map { DateRecord($0) }
    }

    enum CodingKeys: String, CodingKey {
        case format, pack, publisher, profile, school, home, limits, weights, before, after
        case steps, cost, closes, proof, others, conflict, left, dates
        case packDigest = "pack-digest"
        case asOf = "as-of"
    }
}

extension PlanRecord {
    struct PlaceOnEarthRecord: Encodable {
        let latitude: Double
        let longitude: Double

        init(_ place: Coordinate) {
            (latitude, longitude) = (place.latitude, place.longitude)
        }
    }

    struct CostRecord: Encodable {
        let pounds: Double
        let hours: Double
        let kilometres: Double

        /// By the weights, in pounds; of a step there is none.
        let total: Double?

        init(_ cost: PlanCost, total: Double? = nil) {
            pounds = Double(cost.pence) / 100
            (hours, kilometres) = (cost.hours.toHundredths, cost.kilometres.toHundredths)
            self.total = total?.toHundredths
        }
    }

    struct ProofRecord: Encodable {
        let bound: Double
        let isOptimal: Bool
        let solver: String

        enum CodingKeys: String, CodingKey {
            case bound, solver
            case isOptimal = "optimal"
        }

        init(_ proof: Plan.Proof) {
            (bound, isOptimal) = (proof.bound.toHundredths, proof.isOptimal)
            solver = proof.solver
        }
    }

    struct OtherRecord: Encodable {
        let cost: CostRecord
        let trades: String
        let closes: [String]

        init(_ trade: PlanTrade, _ plan: Plan) {
            cost = CostRecord(trade.cost, total: trade.total)
            (trades, closes) = (trade.text, plan.closes)
        }
    }

    struct LeftRecord: Encodable {
        let rule: String
        let title: String
        let why: String

        init(_ gap: OpenGap) {
            (rule, title, why) = (gap.rule, gap.title, gap.why.word)
        }
    }

    struct DateRecord: Encodable {
        let day: String
        let kind: String
        let title: String
        let details: [String]

        init(_ date: DueDate) {
            (day, kind) = (date.day.description, date.kind.rawValue)
            (title, details) = (date.title, date.details)
        }
    }
}

extension Double {
    /// To two places after the point, so that the same sum is written the same.
    var toHundredths: Double { (self * 100).rounded() / 100 }
}
