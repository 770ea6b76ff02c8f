/// A file's path as a reference of RFC 3986.
struct ArtifactAddress: CustomStringConvertible {
    let description: String

    init(_ path: String) {
        let text = path.utf8.map { code in
            Self.isPlain(code)
                ? String(UnicodeScalar(code))
                : "%" + (code < 16 ? "0" : "") + String(code, radix: 16, uppercase: true)
        }
        description = (path.hasPrefix("/") ? "file://" : "") + text.joined()
    }

    private static func isPlain(_ code: UInt8) -> Bool {
        switch code {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "/-._~".utf8.contains(code)
        }
    }
}
