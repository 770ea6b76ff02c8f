extension ZoneRule {
    /// Reads a rule such as `GMT0BST,M3.5.0/1,M10.5.0`: POSIX's `TZ`, with what RFC 9636 adds.
    ///
    /// Offsets are west of Greenwich there; here they are ahead of UTC.
    init?(_ text: String) {
        var cursor = Cursor(text)
        guard cursor.zoneName(), let west = cursor.clockTime(most: 24) else { return nil }
        standard = -west
        guard !cursor.isAtEnd else {
            summer = nil
            return
        }
        guard cursor.zoneName(), let offset = cursor.summerOffset(standard), cursor.skip(","),
            let start = cursor.turn(), cursor.skip(","), let end = cursor.turn(), cursor.isAtEnd
        else { return nil }
        summer = Summer(offset: offset, start: start, end: end)
    }
}

extension Cursor {
    /// Goes past the name of a kind of time: three letters or more, or anything between `<` and `>`.
    fileprivate mutating func zoneName() -> Bool {
        if skip("<") {
            let name = run { $0 != UInt8(ascii: ">") }
            return !name.isEmpty && skip(">")
        }
        return run { 0x61...0x7a ~= $0 | 0x20 }.utf8.count >= 3
    }

    /// The offset of summer time; an hour more than standard time where none is written.
    fileprivate mutating func summerOffset(_ standard: Int64) -> Int64? {
        if next == UInt8(ascii: ",") { return standard + 3600 }
        return clockTime(most: 24).map { -$0 }
    }

    /// Seconds of `[+-]h[:mm[:ss]]`.
    fileprivate mutating func clockTime(most: Int) -> Int64? {
        let isNegative = skip("-")
        if !isNegative { _ = skip("+") }
        guard let hours = small(0...most) else { return nil }
        var seconds = hours * 3600
        for unit in [60, 1] where skip(":") {
            guard let number = small(0...59) else { return nil }
            seconds += number * unit
        }
        return Int64(isNegative ? -seconds : seconds)
    }

    /// A day and a time; two o'clock where none is written.
    fileprivate mutating func turn() -> ZoneRule.Turn? {
        guard let day = day() else { return nil }
        guard skip("/") else { return ZoneRule.Turn(day: day, time: 7200) }
        return clockTime(most: 167).map { ZoneRule.Turn(day: day, time: $0) }
    }

    private mutating func day() -> ZoneRule.Day? {
        if skip("J") { return small(1...365).map { .withoutLeapDay($0) } }
        guard skip("M") else { return small(0...365).map { .withLeapDay($0) } }
        guard let month = small(1...12), skip("."), let week = small(1...5), skip("."),
            let weekday = small(0...6)
        else { return nil }
        return .weekday(weekday, week: week, month: month)
    }

    private mutating func small(_ range: ClosedRange<Int>) -> Int? {
        digits().flatMap { Int($0) }.flatMap { range.contains($0) ? $0 : nil }
    }
}
