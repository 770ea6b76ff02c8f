import CEL

/// Finds the seconds of days as they are written, the common ones in a table.
struct Calendar {
    private let months: Room<Int32>

    private static let years = 1900..<2101

    init() {
        let months = Self.years.flatMap { year in
            (1...12).map { Timestamp(year: year, month: $0, day: 1)?.dayNumber ?? 0 }
        }
        self.months = Room(months.map { Int32($0) })
    }

    func free() { months.free() }

    /// The seconds of `2026-11-20`; none where it is written otherwise or there is no such day.
    @inline(__always)
    func seconds(_ start: Cursor) -> Int64? {
        let digits = start.eight ^ 0x2D30_302D_3030_3030
        let last = UInt16(start[8] ^ 0x30) << 8 | UInt16(start[9] ^ 0x30)
        let isOther = ((digits &+ 0x7F76_767F_7676_7676) | digits) & 0x8080_8080_8080_8080
        guard isOther == 0, last & 0xFF <= 9, last >> 8 <= 9 else { return nil }
        func digit(_ place: UInt64) -> Int { Int(digits >> (place &* 8) & 0xFF) }
        let year = digit(0) &* 1000 &+ digit(1) &* 100 &+ digit(2) &* 10 &+ digit(3)
        let month = digit(5) &* 10 &+ digit(6)
        let day = Int(last >> 8) &* 10 &+ Int(last & 0xFF)
        let place = (year &- Self.years.lowerBound) &* 12 &+ month &- 1
        guard month >= 1, month <= 12, place >= 0, place &+ 1 < months.count else {
            return Timestamp(year: year, month: month, day: day)?.seconds
        }
        let first = months[place]
        guard day >= 1, day <= Int(months[place &+ 1] &- first) else { return nil }
        return (Int64(first) &+ Int64(day) &- 1) &* 86_400
    }
}
