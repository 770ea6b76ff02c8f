import Planning

extension PlanCost {
    /// What is asked, without what is nought: `£120, 14 hours and 6.3 km to travel`.
    var words: String {
        let parts = [
            pence == 0 ? nil : pence.asPounds, hours == 0 ? nil : hours.asHours,
            kilometres == 0 ? nil : "\(kilometres.asNumber) km to travel",
        ].compactMap(\.self)
        return parts.isEmpty ? "nothing" : parts.inWords
    }

    /// How much more or less it asks than another: `£20 more and 2 hours less`.
    func difference(to other: PlanCost) -> String? {
        let money = pence - other.pence
        let parts = [
            money == 0 ? nil : "\(abs(money).asPounds) \(money > 0 ? "more" : "less")",
            Self.compared(hours - other.hours, "more", "less") { $0.asHours },
            Self.compared(kilometres - other.kilometres, "farther", "nearer") {
                "\($0.asNumber) km"
            },
        ].compactMap(\.self)
        return parts.isEmpty ? nil : parts.inWords
    }

    private static func compared(
        _ difference: Double,
        _ more: String,
        _ less: String,
        _ words: (Double) -> String
    ) -> String? {
        guard abs(difference) >= 0.05 else { return nil }
        return "\(words(abs(difference))) \(difference > 0 ? more : less)"
    }
}

extension Double {
    /// `1 hour`, `2.5 hours`.
    var asHours: String {
        let number = asNumber
        return "\(number) \(number == "1" ? "hour" : "hours")"
    }

    /// Pounds, to the penny.
    var asMoney: String {
        let pence = (self * 100).rounded()
        return pence.magnitude < 1e15 ? Int(pence).asPounds : "£\(self)"
    }
}
