package import Rules

/// Why a possible partner was not chosen, or came after the one that was.
package enum Rejection: Sendable, Hashable {
    /// The school has it as a partner.
    case alreadyPartner

    /// It does not serve the school's nation.
    case notIn(String)

    /// It does not serve schools of the phase.
    case notFor(String)

    /// It is for the schools of its own areas, and the school is in none of them.
    case ownAreasOnly

    /// It does not offer what is wanted, in the words of people.
    case doesNotOffer([String])

    /// It is beyond the farthest distance that was looked at.
    case outside(kilometres: Double)

    /// With it the gap would still be there.
    case leavesGap

    /// The one chosen serves the school's own authority, and it does not.
    case servesOthers(than: String)

    /// It is so much farther away.
    case farther(kilometres: Double)

    /// It serves from afar, and the one chosen is near.
    case fromAfar

    /// Nobody has checked for a long time that it is still there.
    case lastChecked(Day)

    /// Nobody has seen that it exists and what it offers.
    case notVerified

    /// It is not known to be free, as the one chosen is.
    case notFree

    /// It would do as well; names decide.
    case laterByName
}

extension Rejection {
    /// The reason as part of a sentence.
    package var text: String {
        switch self {
        case .alreadyPartner: "already a partner"
        case .notIn(let nation): "not in \(nation.asName)"
        case .notFor(let phase): "not for \(phase) schools"
        case .ownAreasOnly: "is for its own area alone"
        case .doesNotOffer(let purposes): "does not offer \(purposes.map(\.quoted).inWords)"
        case .outside(let limit): "outside the \(limit.shortest) km looked at"
        case .leavesGap: "would not close the gap"
        case .servesOthers(let area): "does not serve \(area)"
        case .farther(let kilometres): "\(kilometres.shortest) km farther"
        case .fromAfar: "serves from afar"
        case .lastChecked(let day): "last checked \(day.description.prefix(4))"
        case .notVerified: "not yet verified"
        case .notFree: "not known to be free"
        case .laterByName: "would do as well"
        }
    }
}
