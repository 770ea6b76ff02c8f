/// A UUID of version 5 (RFC 9562), which follows from names: the same names, the same UUID.
struct NameUUID: CustomStringConvertible {
    let description: String

    /// Concordat's own name space.
    private static let space: [UInt8] = [
        0x6B, 0x1F, 0x0E, 0x52, 0x0C, 0x53, 0x4D, 0x0B, 0x9A, 0x2E, 0x5B, 0x61, 0x7D, 0x3C, 0x88,
        0x14,
    ]

    /// The UUID of names in Concordat's own name space.
    init(_ names: String...) {
        self.init(names.joined(separator: "\u{1F}"), in: Self.space)
    }

    init(_ name: String, in space: [UInt8]) {
        var bytes = Array(SHA1.digest(space + Array(name.utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = bytes.map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        description = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16]
            .map { digits[$0].joined() }.joined(separator: "-")
    }
}
