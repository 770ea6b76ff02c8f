import Partners
import Rules

/// One suggested partner as `concordat/result/1` has it, and what the inventory would say then.
struct SuggestionRecord: Encodable {
    let partner: PartnerRecord

    /// Those who are needed beside it; left out where there are none.
    let companions: [PartnerRecord]
    let change: [ChangeRecord]
    let alsoCloses: [String]

    private enum CodingKeys: String, CodingKey {
        case change
        case companions = "with"
        case alsoCloses = "also-closes"
    }

    init(_ suggestion: Suggestion) {
        partner = PartnerRecord(suggestion.candidate)
        companions = suggestion.companions.map { PartnerRecord($0) }
        change = suggestion.change.map { ChangeRecord(change: $0) }
        alsoCloses = suggestion.alsoCloses
    }

    func encode(to encoder: any Encoder) throws {
        try partner.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(change, forKey: .change)
        try container.encode(alsoCloses, forKey: .alsoCloses)
        if !companions.isEmpty { try container.encode(companions, forKey: .companions) }
    }
}

/// One possible partner.
struct PartnerRecord: Encodable {
    let directory: String
    let name: String
    let km: Double?
    let why: [String]
    let cost: String?
    let web: String?
    let verified: Bool
    let lastChecked: String?

    /// Where it is known from, what others may do with that, and the day it describes.
    let source: String?
    let licence: String?
    let sourceDate: String?

    /// The part of its postcode in whose middle it is placed, where no more is known.
    let middleOf: String?

    enum CodingKeys: String, CodingKey {
        case directory, name, km, why, cost, web, verified, source, licence
        case lastChecked = "last-checked"
        case sourceDate = "source-date"
        case middleOf = "middle-of"
    }

    init(_ candidate: Candidate) {
        directory = candidate.entry.id
        name = candidate.entry.name
        km = candidate.kilometres.map { ($0 * 10).rounded() / 10 }
        why = candidate.why
        cost = candidate.entry.cost
        web = candidate.entry.web
        verified = candidate.entry.isVerified
        lastChecked = candidate.entry.lastChecked?.description
        source = candidate.entry.knownFrom?.source
        licence = candidate.entry.knownFrom?.licence
        sourceDate = candidate.entry.knownFrom?.date?.description
        middleOf = candidate.entry.middleOf
    }
}
