package import CEL

/// A length of time as people give it: `12 months`, `14 days`, `2 weeks`, `1 year`.
package struct Period: Sendable, Hashable {
    /// Whole months, twelve a year.
    package let months: Int

    /// Whole days, seven a week.
    package let days: Int

    /// As it was written.
    package let text: String

    /// Reads a number and a unit.
    package init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count == 2, let number = Int(words[0]), (0...100_000).contains(number) else {
            return nil
        }
        switch words[1] {
        case "year", "years": (months, days) = (number * 12, 0)
        case "month", "months": (months, days) = (number, 0)
        case "week", "weeks": (months, days) = (0, number * 7)
        case "day", "days": (months, days) = (0, number)
        default: return nil
        }
        self.text = text
    }
}

extension Period: OpaqueValue {
    package static let declaredType = Type.opaque("Period", [])

    package var type: Type { Self.declaredType }

    package func isEqual(to other: any OpaqueValue) -> Bool {
        guard let other = other as? Period else { return false }
        return (months, days) == (other.months, other.days)
    }
}
