/// Bytes as two lower-case hexadecimal digits each.
enum Hexadecimal {
    static func text(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let codes = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: codes, as: UTF8.self)
    }

    /// The bytes of a text; none where it holds anything but pairs of lower-case digits.
    static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        let values = text.utf8.map { value($0) }
        guard values.count.isMultiple(of: 2), !values.contains(nil) else { return nil }
        let digits = values.compactMap(\.self)
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    private static func value(_ code: UInt8) -> UInt8? {
        switch code {
        case 0x30...0x39: code - 0x30
        case 0x61...0x66: code - 0x61 + 10
        default: nil
        }
    }
}
