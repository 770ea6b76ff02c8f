import Partners
import Planning
import Rules

/// Why a new partner was chosen, and others were not.
struct PartnerChoice {
    let step: Int
    let name: String

    /// How far, and in which direction where that is known: `1.9 km north-east`.
    let far: String?
    let reasons: [String]

    /// Where the entry comes from and when it was last checked.
    let trust: String?
    let rivals: [Rival]

    /// One who was not chosen.
    struct Rival {
        let name: String
        let far: String?
        let why: String

        /// It in one line: `Ramsey Library, 4.3 km south: 2.4 km farther`.
        var line: String {
            name + (far.map { ", \($0)" } ?? "") + (why.isEmpty ? "" : ": \(why)")
        }
    }

    init(_ partner: NewPartner, step: Int, home: Home?) {
        self.step = step
        name = partner.name
        far = Self.far(partner.entry?.placeToVisit, partner.kilometres, home)
        reasons = partner.reasons
        trust = partner.entry?.trust
        rivals = partner.rivals.map {
            Rival(
                name: $0.name,
                far: Self.far($0.place, $0.kilometres, home),
                why: $0.why.joined(separator: "; ")
            )
        }
    }

    /// Whether there is anything to say about it.
    var isExplained: Bool { !(reasons.isEmpty && rivals.isEmpty && far == nil) }

    private static func far(_ place: Coordinate?, _ kilometres: Double?, _ home: Home?) -> String? {
        guard let place, let home else { return kilometres.map { "\($0.asNumber) km" } }
        return place.words(from: home.place)
    }
}

extension PlanReport {
    /// The new partners, in the order of their steps.
    var choices: [PartnerChoice] {
        steps.compactMap { step in
            step.partner.map { PartnerChoice($0, step: step.number, home: answer.home) }
        }
    }
}
