import Diagnostics

extension Source {
    /// The source in UTF-8: itself, or what its bytes are in Windows-1252 where they are not UTF-8.
    func inUTF8() -> Source {
        guard String(validating: bytes, as: UTF8.self) == nil else { return self }
        return Source(name: name, text: Windows1252.text(bytes))
    }
}

/// The encoding in which spreadsheets of Western Europe save CSV.
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
