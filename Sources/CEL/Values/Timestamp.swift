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
