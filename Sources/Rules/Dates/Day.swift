package import CEL

/// A day of the Gregorian calendar, without a time or a zone.
package struct Day: Sendable, Hashable, Comparable {
    /// Days since 1 January 1970.
    package let number: Int

    package init(number: Int) {
        self.number = number
    }

    /// Makes a day of a year, a month and a day; none where the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard (1...Self.length(ofMonth: month, year: year)).contains(day) else { return nil }
        self.number = Self.number(year: year, month: month, day: day)
    }

    /// Reads `2026-11-20`.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
        func digits(_ range: Range<Int>) -> Int? {
            bytes[range].allSatisfy { (0x30...0x39).contains($0) }
                ? bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
        }
        guard let year = digits(0..<4), let month = digits(5..<7), let day = digits(8..<10) else {
            return nil
        }
        self.init(year: year, month: month, day: day)
    }

    /// Makes a day of a moment: the day of it in UTC.
    package init(_ timestamp: Timestamp) {
        let seconds = Int(timestamp.seconds)
        number = seconds / 86400 - (seconds % 86400 < 0 ? 1 : 0)
    }

    /// Midnight of the day, UTC.
    package var timestamp: Timestamp { Timestamp(seconds: Int64(number) * 86400, nanoseconds: 0) }

    package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    /// The day a number of months and days later; past a month's end it is the month's last day.
    package func adding(months: Int, days: Int) -> Day {
        let (year, month, day) = parts
        let total = min(max(year * 12 + month - 1 + months, 12), 9999 * 12 + 11)
        let length = Self.length(ofMonth: total % 12 + 1, year: total / 12)
        let start = Self.number(year: total / 12, month: total % 12 + 1, day: min(day, length))
        return Day(number: start + days)
    }

    /// Year, month and day.
    package var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// Days from civil, after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    private static func number(year: Int, month: Int, day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }
}

extension Day: CustomStringConvertible {
    /// As ISO 8601 writes it.
    package var description: String {
        let (year, month, day) = parts
        func padded(_ number: Int, _ width: Int) -> String {
            String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}
