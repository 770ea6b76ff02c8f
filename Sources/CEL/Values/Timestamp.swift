/// A moment, to the nanosecond, in the years 1 to 9999.
public struct Timestamp: Sendable, Hashable {
    /// Seconds since 1970-01-01 in UTC.
    public let seconds: Int64

    /// Nanoseconds after the second; never negative, below a thousand million.
    public let nanoseconds: Int32

    /// Makes a moment of seconds since 1970 and nanoseconds after them; none where out of range.
    public init?(seconds: Int64, nanoseconds: Int32 = 0) {
        guard Self.range.contains(seconds), 0..<1_000_000_000 ~= nanoseconds else { return nil }
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    /// Makes the first moment of a day in UTC; none where there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard 1...9999 ~= year, 1...12 ~= month else { return nil }
        guard 1...CivilDate.days(inMonth: month, of: year) ~= day else { return nil }
        self.seconds = CivilDate(year: year, month: month, day: day).dayNumber * 86_400
        self.nanoseconds = 0
    }

    /// Days since 1970-01-01 in UTC, rounded down.
    public var dayNumber: Int64 { seconds.flooringDivision(by: 86_400) }

    /// Year, month and day in UTC.
    public var date: CivilDate { CivilDate(dayNumber: dayNumber) }

    /// The moment some months later, on the last day of the month where it has no such day.
    public func adding(months: Int) -> Timestamp? {
        guard let date = date.adding(months: months) else { return nil }
        let time = seconds - dayNumber * 86_400
        return Timestamp(seconds: date.dayNumber * 86_400 + time, nanoseconds: nanoseconds)
    }

    /// From 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z.
    static let range: ClosedRange<Int64> = -62_135_596_800...253_402_300_799
}

extension Timestamp: Comparable {
    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }
}

extension Int64 {
    /// The quotient rounded towards minus infinity.
    func flooringDivision(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}

extension Timestamp: CustomStringConvertible {
    /// The moment as RFC 3339 has it, such as `2026-11-20T00:00:00Z`.
    public var description: String {
        let second = seconds - dayNumber * 86_400
        let time = [second / 3600, second / 60 % 60, second % 60].map { Int($0).padded(2) }
        let day = "\(date.year.padded(4))-\(date.month.padded(2))-\(date.day.padded(2))"
        return "\(day)T\(time.joined(separator: ":"))\(Int(nanoseconds).fraction)Z"
    }
}

extension Int {
    /// The number with noughts before it, up to a width.
    func padded(_ width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }

    /// Nanoseconds as the decimals of a second; empty for none.
    var fraction: String {
        guard self != 0 else { return "" }
        var digits = Substring(padded(9))
        while digits.last == "0" { digits.removeLast() }
        return ".\(digits)"
    }
}
