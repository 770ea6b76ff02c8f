/// Makes JSON's `\ud83d\ude00` readable to a parser that knows no surrogates.
///
/// Each half becomes an escape of the same length for a private character; the value is read from
/// the author's own bytes. Halves without their other half stay, and are refused.
enum SurrogatePatch {
    private static let length = 6

    /// The patched bytes; none where there is nothing to patch, as is usual.
    static func patched(_ bytes: [UInt8]) -> [UInt8]? {
        var patched: [UInt8]?
        var offset = 0
        while let escape = bytes[offset...].firstIndex(of: .backslash) {
            let isPair =
                isHalf(at: escape, ["8", "9", "a", "b"], in: bytes)
                && isHalf(at: escape + length, ["c", "d", "e", "f"], in: bytes)
            if isPair {
                for half in [escape, escape + length] {
                    patched = patched ?? bytes
                    patched?.replaceSubrange(half + 2..<half + length, with: "e000".utf8)
                }
            }
            offset = min(escape + (isPair ? 2 * length : 2), bytes.count)
        }
        return patched
    }

    private static func isHalf(
        at offset: Int,
        _ second: Set<Unicode.Scalar>,
        in bytes: [UInt8]
    ) -> Bool {
        guard bytes[safe: offset] == .backslash, bytes[safe: offset + 1] == UInt8(ascii: "u"),
            Escape.value(of: 4, at: offset + 2, in: bytes) != nil
        else { return false }
        let digits = [bytes[offset + 2] | 0x20, bytes[offset + 3] | 0x20]
        return digits[0] == UInt8(ascii: "d") && second.contains(Unicode.Scalar(digits[1]))
    }
}
