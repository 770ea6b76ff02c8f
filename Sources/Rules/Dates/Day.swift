package import CEL

/// A day of the Gregorian calendar, without a time or a zone, as inventories write it.
package struct Day: Sendable, Hashable, Comparable {
    /// Midnight of the day, UTC.
    package let timestamp: Timestamp

    /// The day in which a moment lies, UTC.
    package init(_ timestamp: Timestamp) {
        let midnight = Timestamp(seconds: timestamp.dayNumber * 86_400)
        self.timestamp = midnight ?? timestamp
    }

    /// Reads `2026-11-20`, or its first moment as programs write it, `2026-11-20T00:00:00Z`; none
    /// where it is written otherwise or the calendar has no such day.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10 || bytes.dropFirst(10).elementsEqual("T00:00:00Z".utf8),
            bytes[4] == 0x2D, bytes[7] == 0x2D
        else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            guard bytes[range].allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            return bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
            let timestamp = Timestamp(year: year, month: month, day: day)
        else { return nil }
        self.timestamp = timestamp
    }

    package static func < (left: Day, right: Day) -> Bool { left.timestamp < right.timestamp }

    /// The day a period later, or earlier where it is negative; none past the year 9999.
    package func adding(_ period: Period, times sign: Int = 1) -> Day? {
        guard let shifted = timestamp.adding(months: period.months * sign) else { return nil }
        let seconds = shifted.seconds + Int64(period.days * sign) * 86_400
        return Timestamp(seconds: seconds).map { Day($0) }
    }
}

extension Day: CustomStringConvertible {
    /// As ISO 8601 writes it.
    package var description: String {
        let date = timestamp.date
        return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
    }

    private func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
