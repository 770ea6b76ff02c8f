/// Moments and lengths of time.
enum Times {
    static let all: [Function] = [
        Function(
            "timestamp", "The moment that an RFC 3339 text names.",
            examples: [.init("timestamp('2026-11-20T00:00:00Z').getFullYear()", "2026")],
            overloads: [
                Overload(
                    "timestamp_string", [.string], .timestamp,
                    body: .unary {
                        guard case .string(let text) = $0 else { return .noOverload }
                        return Timestamp(parsing: text).map { .value(.timestamp($0)) }
                            ?? .error(.notConvertible("'\(text)'", to: "timestamp"))
                    }),
                Overload("timestamp_timestamp", [.timestamp], .timestamp, body: .unary { .value($0) }),
            ]),
        part("getFullYear", "The year, UTC.") { Int64($0.date.year) },
        part("getMonth", "The month from nought, UTC.") { Int64($0.date.month - 1) },
        part("getDate", "The day of the month from one, UTC.") { Int64($0.date.day) },
        part("getDayOfMonth", "The day of the month from nought, UTC.") { Int64($0.date.day - 1) },
    ]

    private static func part(
        _ name: String, _ documentation: String, _ read: @escaping @Sendable (Timestamp) -> Int64
    ) -> Function {
        Function(
            name, documentation,
            overloads: [
                Overload(
                    "\(name)_timestamp", [.timestamp], .int, isMember: true,
                    body: .unary {
                        guard case .timestamp(let moment) = $0 else { return .noOverload }
                        return .value(.int(read(moment)))
                    })
            ])
    }
}

extension Timestamp {
    /// Reads an RFC 3339 moment, such as `2026-11-20T09:30:00Z` or with an offset `+01:00`.
    init?(parsing text: String) {
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= bytes.count, bytes[range].allSatisfy(\.isDigit) else {
                return nil
            }
            return bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        guard bytes.count >= 20, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[10] | 0x20 == 0x74,
            bytes[13] == 0x3A, bytes[16] == 0x3A, let year = number(0..<4),
            let month = number(5..<7), let day = number(8..<10), let hour = number(11..<13),
            let minute = number(14..<16), let second = number(17..<19), hour < 24, minute < 60,
            second < 60, let midnight = Timestamp(year: year, month: month, day: day)
        else { return nil }
        var at = 19
        var nanoseconds = 0
        if bytes[at] == 0x2E {
            let start = at + 1
            at = start
            while at < bytes.count, bytes[at].isDigit { at += 1 }
            guard (1...9).contains(at - start), let fraction = number(start..<at) else { return nil }
            nanoseconds = (0..<(9 - (at - start))).reduce(fraction) { value, _ in value * 10 }
        }
        guard let offset = Self.offset(bytes[at...]) else { return nil }
        let time = Int64(hour * 3600 + minute * 60 + second - offset)
        self.init(seconds: midnight.seconds + time, nanoseconds: Int32(nanoseconds))
    }

    /// Seconds east of UTC that `Z` or `+01:00` stands for.
    private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
        let bytes = Array(bytes)
        if bytes == [0x5A] || bytes == [0x7A] { return 0 }
        guard bytes.count == 6, bytes[0] == 0x2B || bytes[0] == 0x2D, bytes[3] == 0x3A,
            let hours = Int(String(decoding: bytes[1...2], as: UTF8.self)),
            let minutes = Int(String(decoding: bytes[4...5], as: UTF8.self)), hours < 24,
            minutes < 60
        else { return nil }
        return (hours * 3600 + minutes * 60) * (bytes[0] == 0x2D ? -1 : 1)
    }
}
