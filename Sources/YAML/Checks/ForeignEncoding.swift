/// An encoding other than UTF-8 that a text gives away by its first bytes.
enum ForeignEncoding: String {
    case utf16 = "UTF-16"
    case utf32 = "UTF-32"

    /// The encoding of a text, by its byte-order mark or by where its zero bytes stand.
    static func of(_ bytes: [UInt8]) -> ForeignEncoding? {
        let first = bytes.prefix(4).map { $0 }
        switch first {
        case [0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF]: return .utf32
        default: break
        }
        if first.starts(with: [0xFF, 0xFE]) || first.starts(with: [0xFE, 0xFF]) { return .utf16 }
        switch first.map({ $0 == 0 }) {
        case [true, true, true, false], [false, true, true, true]: return .utf32
        case [true, false, true, false], [false, true, false, true]: return .utf16
        case [true, false], [false, true]: return .utf16
        default: return nil
        }
    }
}
