import Partners
import Planning
import Rules

/// One step as `concordat/plan/1` has it.
struct StepRecord: Encodable {
    let number: Int
    let what: String
    let who: String
    let due: String
    let cost: PlanRecord.CostRecord
    let closes: [String]
    let towards: [TowardRecord]
    let actions: [String]
    let start: String?
    let changes: [ChangeRecord]
    let record: [String]
    let partner: NewPartnerRecord?

    /// A gap that needs the step and closes with a later one, and the other steps that it needs.
    struct TowardRecord: Encodable {
        let rule: String
        let with: [Int]
    }

    init(_ action: ActionStep, _ step: PlanStep) {
        (number, what, who) = (action.number, action.what, action.who)
        due = step.due.description
        cost = PlanRecord.CostRecord(step.cost)
        closes = step.closes
        towards = step.towards.map { TowardRecord(rule: $0.rule, with: $0.with) }
        actions = step.actions.map(\.id)
        (start, record) = (action.start, action.record)
        changes = step.changes.map { ChangeRecord(change: $0) }
        partner = action.partner.map { NewPartnerRecord($0) }
    }
}

/// A new partner as `concordat/plan/1` has it.
struct NewPartnerRecord: Encodable {
    let kind: String
    let directory: String?
    let name: String
    let web: String?
    let km: Double?
    let place: PlanRecord.PlaceOnEarthRecord?
    let priceKnown: Bool
    let shared: Bool
    let why: [String]
    let verified: Bool?
    let lastChecked: String?
    let source: String?
    let rivals: [RivalRecord]

    struct RivalRecord: Encodable {
        let name: String
        let km: Double?
        let place: PlanRecord.PlaceOnEarthRecord?
        let why: [String]
    }

    enum CodingKeys: String, CodingKey {
        case kind, directory, name, web, km, place, shared, why, verified, source, rivals
        case priceKnown = "price-known"
        case lastChecked = "last-checked"
    }

    init(_ partner: NewPartner) {
        let entry = partner.entry
        (kind, name, why) = (partner.kind, partner.name, partner.reasons)
        (directory, web, source) = (entry?.id, entry?.web, entry?.knownFrom?.text)
        km = partner.kilometres?.toTenths
        place = entry?.placeToVisit.map { .init($0) }
        (priceKnown, shared) = (partner.isPriceKnown, partner.isShared)
        (verified, lastChecked) = (entry?.isVerified, entry?.lastChecked?.description)
        rivals = partner.rivals.map {
            RivalRecord(
                name: $0.name,
                km: $0.kilometres?.toTenths,
                place: $0.place.map { .init($0) },
                why: $0.why
            )
        }
    }
}

extension Double {
    fileprivate var toTenths: Double { (self * 10).rounded() / 10 }
}
