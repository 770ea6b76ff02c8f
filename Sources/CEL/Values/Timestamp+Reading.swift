extension Timestamp {
    /// Reads a moment as RFC 3339 writes it, such as `2026-11-20T09:30:00.5+01:00`.
    public init?(_ text: String) {
        var cursor = Cursor(text)
        guard let year = cursor.number(4), cursor.skip("-"), let month = cursor.number(2),
            cursor.skip("-"), let day = cursor.number(2), cursor.skip("T") || cursor.skip("t"),
            let hour = cursor.number(2), cursor.skip(":"), let minute = cursor.number(2),
            cursor.skip(":"), let second = cursor.number(2), let fraction = cursor.fraction(),
            let offset = cursor.offset(), cursor.isAtEnd,
            hour < 24, minute < 60, second < 60, 1...12 ~= month,
            1...CivilDate.days(inMonth: month, of: year) ~= day
        else { return nil }
        let days = CivilDate(year: year, month: month, day: day).dayNumber
        let time = Int64(hour * 3600 + minute * 60 + second - offset)
        self.init(seconds: days * 86_400 + time, nanoseconds: Int32(fraction))
    }
}

extension Duration {
    /// Reads a length of time such as `1h30m`, `-1.5s` or `20ms`.
    public init?(_ text: String) {
        var cursor = Cursor(text)
        let isNegative = cursor.skip("-")
        if !isNegative { _ = cursor.skip("+") }
        var total: Int64 = 0
        if cursor.skip("0"), cursor.isAtEnd {
            self.init(nanoseconds: 0)
            return
        }
        cursor = Cursor(
            text.hasPrefix("-") || text.hasPrefix("+") ? String(text.dropFirst()) : text
        )
        guard !cursor.isAtEnd else { return nil }
        while !cursor.isAtEnd {
            guard let part = cursor.amount() else { return nil }
            let (sum, overflow) = total.addingReportingOverflow(part)
            guard !overflow else { return nil }
            total = sum
        }
        self.init(nanoseconds: isNegative ? -total : total)
    }
}

extension Cursor {
    /// Nanoseconds after a point; nought without one.
    mutating func fraction() -> Int? {
        guard skip(".") else { return 0 }
        guard let digits = digits(), digits.count <= 9 else { return nil }
        return Int(digits + String(repeating: "0", count: 9 - digits.count))
    }

    /// Seconds east of Greenwich.
    mutating func offset() -> Int? {
        if skip("Z") || skip("z") { return 0 }
        let isWest = skip("-")
        guard isWest || skip("+"), let hours = number(2), skip(":"), let minutes = number(2),
            hours < 24, minutes < 60
        else { return nil }
        return (hours * 3600 + minutes * 60) * (isWest ? -1 : 1)
    }

    /// Nanoseconds of a number with a unit.
    mutating func amount() -> Int64? {
        let whole = digits()
        let decimals = skip(".") ? digits() : nil
        guard whole != nil || decimals != nil, let number = Int64(whole ?? "0"),
            let unit = unit()
        else { return nil }
        let (product, overflow) = number.multipliedReportingOverflow(by: unit)
        let part = Double("0." + (decimals ?? "0")).map { ($0 * Double(unit)).rounded() } ?? 0
        let (sum, carry) = product.addingReportingOverflow(Int64(part))
        return overflow || carry ? nil : sum
    }

    private mutating func unit() -> Int64? {
        switch run(while: { !$0.isDigit && $0 != .dot }) {
        case "h": 3_600_000_000_000
        case "m": 60_000_000_000
        case "s": 1_000_000_000
        case "ms": 1_000_000
        case "us", "µs": 1000
        case "ns": 1
        default: nil
        }
    }
}
