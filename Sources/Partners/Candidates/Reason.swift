package import Rules

/// Why a partner is suggested, or what to mind about it.
package enum Reason: Sendable, Hashable {
    /// None is nearer; what it is called, where that is known.
    case nearest(String?)

    /// None is nearer but those that the school has as partners.
    case nearestOther(String?)

    /// It serves the school's own authority.
    case servesOwnArea(String)

    /// It serves the whole of the school's nation; every nation where none is named.
    case nationwide(String?)

    /// It works in many countries.
    case acrossBorders

    /// It offers what is asked for, in the words of people.
    case offersWanted([String])

    /// What a school library gets from it.
    case what(String)

    /// What it costs, in the directory's words.
    case cost(String)

    /// It asks for nothing.
    case free

    /// It serves other authorities, the nearest of them so far away where that is known.
    case servesElsewhere([String], kilometres: Double?)

    /// It serves only some nations, and the school's is not recorded.
    case nationsOnly([String])

    /// The directory does not say that it offers what is wanted, in the words of people.
    case offerNotKnown([String])

    /// The directory does not tell something that closing the gap takes for granted.
    case untold([String])

    /// The distance is from the middle of the school's postcode district or sector.
    case measuredFromMiddle(of: String)

    /// Nobody has checked for a long time that it is still there.
    case lastCheckedLongAgo(Day)

    /// Whether it is something to mind, not a reason to ask.
    package var isCaution: Bool {
        switch self {
        case .nearest, .nearestOther, .servesOwnArea, .nationwide, .acrossBorders, .offersWanted,
            .what, .cost,
            .free:
            false
        case .servesElsewhere, .nationsOnly, .offerNotKnown, .untold, .measuredFromMiddle,
            .lastCheckedLongAgo:
            true
        }
    }
}
