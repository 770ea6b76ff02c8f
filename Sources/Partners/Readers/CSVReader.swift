package import Diagnostics

/// Reads comma-separated rows (RFC 4180) that know their lines.
package struct CSVReader {
    /// One row and the line on which it starts, from one.
    package struct Row: Sendable {
        package let fields: [String]
        package let range: Range<Int>
    }

    private let bytes: [UInt8]
    private var at: Int

    /// Starts on a text that is UTF-8, or Windows-1252 where it is not.
    package init(_ source: Source) {
        bytes = source.bytes
        at = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The next row; none at the end.
    ///
    /// A quote that is never closed runs to the end.
    package mutating func next() -> Row? {
        guard at < bytes.count else { return nil }
        let start = at
        var fields: [String] = []
        while true {
            fields.append(field())
            guard at < bytes.count, bytes[at] == 0x2C else { break }
            at += 1
        }
        let end = at
        if at < bytes.count, bytes[at] == 0x0D { at += 1 }
        if at < bytes.count, bytes[at] == 0x0A { at += 1 }
        return Row(fields: fields, range: start..<end)
    }

    private mutating func field() -> String {
        var value: [UInt8] = []
        if at < bytes.count, bytes[at] == 0x22 { value = quoted() }
        while at < bytes.count, ![0x2C, 0x0A, 0x0D].contains(bytes[at]) {
            value.append(bytes[at])
            at += 1
        }
        return String(validating: value, as: UTF8.self) ?? Self.windows1252(value)
    }

    private mutating func quoted() -> [UInt8] {
        var value: [UInt8] = []
        at += 1
        while at < bytes.count {
            let isDouble = bytes[at] == 0x22 && at + 1 < bytes.count && bytes[at + 1] == 0x22
            if bytes[at] == 0x22, !isDouble {
                at += 1
                break
            }
            value.append(bytes[at])
            at += isDouble ? 2 : 1
        }
        return value
    }

    /// The characters of Windows-1252 from 0x80 to 0x9F (WHATWG Encoding Standard).
    private static let high: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
        0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]

    private static func windows1252(_ bytes: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            let code = (0x80...0x9F).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte)
            if let scalar = Unicode.Scalar(code) { text.append(scalar) }
        }
        return String(text)
    }
}
