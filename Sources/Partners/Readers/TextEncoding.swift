import Diagnostics

extension Source {
    /// The source in UTF-8: itself, or with every line that is not UTF-8 read as Windows-1252.
    func inUTF8() -> Source {
        let text = TextEncoding.inUTF8(bytes)
        return text == nil ? self : Source(name: name, bytes: text ?? [], firstLine: firstLine)
    }
}

/// The encodings in which spreadsheets of Western Europe save CSV.
enum TextEncoding {
    /// The byte-order mark that spreadsheets put before UTF-8.
    static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The bytes in UTF-8, line by line; none where all of them are.
    static func inUTF8(_ bytes: [UInt8]) -> [UInt8]? {
        guard !isUTF8(bytes) else { return nil }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 16)
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
            let line = Array(bytes[start..<end])
            text += isUTF8(line) ? line : Array(Windows1252.text(line).utf8)
            start = end
        }
        return text
    }

    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        (try? UTF8Span(validating: bytes.span)) != nil
    }
}

/// The encoding of Windows for Western Europe.
enum Windows1252 {
    /// The characters from 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252).
    private static let high: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
        0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]

    /// The text of its bytes; every byte stands for a character.
    static func text(_ bytes: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            let code = (0x80...0x9F).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte)
            if let scalar = Unicode.Scalar(code) { text.append(scalar) }
        }
        return String(text)
    }
}
