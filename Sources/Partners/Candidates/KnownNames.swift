/// Names, compared by their letters and digits; made to be asked about very many others.
struct KnownNames {
    private let names: Set<String>
    private let digests: Set<UInt64>

    /// Whether one is written in other letters than those of ASCII.
    private let hasOtherLetters: Bool

    init(_ names: [String]) {
        self.names = Set(names.map { Self.folded($0) })
        digests = Set(names.compactMap { Self.digest($0) })
        hasOtherLetters = names.contains { Self.digest($0) == nil }
    }

    func contains(_ name: String) -> Bool {
        if !hasOtherLetters, let digest = Self.digest(name), !digests.contains(digest) {
            return false
        }
        return names.contains(Self.folded(name))
    }

    private static func folded(_ name: String) -> String {
        AreaName.words(name).joined(separator: " ")
    }

    /// A number that is the same for names of the same letters and digits (FNV-1a); none where the
    /// name has other letters than those of ASCII.
    private static func digest(_ name: String) -> UInt64? {
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 {
            guard byte < 0x80 else { return nil }
            let small = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
            guard (0x61...0x7A).contains(small) || (0x30...0x39).contains(small) else { continue }
            digest = (digest ^ UInt64(small)) &* 0x100_0000_01B3
        }
        return digest
    }
}
