/// Why a search found nobody, or not everybody.
package enum Shortage: Sendable, Hashable {
    /// No directory has a partner of the kind.
    case noneOfKind

    /// Those there are serve other nations or other phases.
    case noneForSchool

    /// The school has all of them as partners.
    case allArePartners

    /// With none of those there are would the gap close.
    case noneCloses

    /// So many are needed together, and the directory has only some.
    case tooFew(needed: Int, found: Int)

    /// Some are places to go to, and where the school is is not known.
    case homeUnknown

    /// None is within the farthest distance; the nearest is so far away.
    case noneWithin(kilometres: Double, nearest: String, at: Double)
}

extension Shortage {
    /// The sentence for it, without a full stop.
    package var text: String {
        switch self {
        case .noneOfKind: "no directory has a partner of this kind"
        case .noneForSchool: "no partner of this kind serves the school's nation and phase"
        case .allArePartners: "every partner of this kind in the directory is one already"
        case .noneCloses: "none of those in the directory would close it"
        case .tooFew(let needed, let found):
            "\(needed) new partners are needed together; the directory has \(found) that would do"
        case .homeUnknown:
            "some are places to go to; give the school's postcode or location to find the nearest"
        case .noneWithin(let limit, let name, let distance):
            "none is within \(limit.shortest) km; the nearest is \(name) at \(distance.shortest) km"
        }
    }
}

extension Double {
    /// The number to one place after the point, and without it where that is nought.
    var shortest: String {
        let tenths = (self * 10).rounded()
        guard tenths.magnitude < 1e15 else { return "\(self)" }
        let (whole, rest) = Int(tenths).quotientAndRemainder(dividingBy: 10)
        return rest == 0 ? "\(whole)" : "\(whole).\(abs(rest))"
    }
}
