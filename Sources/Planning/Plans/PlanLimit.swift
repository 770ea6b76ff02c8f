/// Something that a plan must keep to.
package enum PlanLimit: Sendable, Hashable {
    /// Money in the first year, in pence.
    case budget(pence: Int)
    /// Hours of the librarian's time in each term, for so many terms.
    case hours(perTerm: Double, terms: Int)
    /// No new partner that is a place to go to is farther away.
    case within(kilometres: Double)
    /// At most so many new partners.
    case newPartners(Int)
    /// A partner that must be among the new ones, by its id in a directory.
    case including(String)
    /// A partner or a kind of partner that must not be, by id.
    case avoiding(String)
}

extension PlanLimit {
    /// The limit in words: `a budget of £200`.
    package var text: String {
        switch self {
        case .budget(let pence): "a budget of \(pence.asPounds)"
        case .hours(let hours, let terms):
            "\(hours.asNumber) hours a term for \(terms) \(terms == 1 ? "term" : "terms")"
        case .within(let kilometres): "nobody farther away than \(kilometres.asNumber) km"
        case .newPartners(let most): "at most \(most) new \(most == 1 ? "partner" : "partners")"
        case .including(let id): "'\(id)' has to be a partner"
        case .avoiding(let id): "'\(id)' must not be one"
        }
    }
}

extension Int {
    /// Pence as pounds: `£1,200`, `£12.50`.
    package var asPounds: String {
        let (pounds, pence) = magnitude.quotientAndRemainder(dividingBy: 100)
        let whole = (self < 0 ? "-£" : "£") + pounds.inThousands
        return pence == 0 ? whole : "\(whole).\(pence < 10 ? "0" : "")\(pence)"
    }
}

extension UInt {
    /// The digits in threes: `1,200`.
    fileprivate var inThousands: String {
        let digits = Array(String(self))
        return String(
            digits.indices.flatMap { index -> [Character] in
                let rest = digits.count - index
                return index > 0 && rest.isMultiple(of: 3) ? [",", digits[index]] : [digits[index]]
            }
        )
    }
}

extension Double {
    /// The number to one place after the point, and without it where that is nought.
    package var asNumber: String {
        let tenths = (self * 10).rounded()
        guard tenths.magnitude < 1e15 else { return "\(self)" }
        let (whole, rest) = Int(tenths).quotientAndRemainder(dividingBy: 10)
        return rest == 0 ? "\(whole)" : "\(whole).\(abs(rest))"
    }
}
