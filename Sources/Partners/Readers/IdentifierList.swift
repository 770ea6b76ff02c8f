/// Gives every row an id of its own, the same for the same file.
struct IdentifierList: Sendable {
    private var taken: Set<String> = []
    private var counts: [String: Int] = [:]
    private static let hyphen: UInt8 = 0x2D

    /// Notes that an id is taken.
    mutating func take(_ id: String) { taken.insert(id) }

    /// The text as small letters, digits and hyphens; with a number where that is taken.
    mutating func unique(_ text: String) -> String {
        let slug = Self.slug(text)
        let base = slug.isEmpty ? "entry" : slug
        var id = base
        while !taken.insert(id).inserted {
            counts[base, default: 1] += 1
            id = "\(base)-\(counts[base] ?? 1)"
        }
        return id
    }

    private static func slug(_ text: String) -> String {
        var slug: [UInt8] = []
        for byte in text.lowercased().utf8 {
            let isPlain = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
            if isPlain {
                slug.append(byte)
            } else if slug.last != hyphen {
                slug.append(hyphen)
            }
        }
        return String(decoding: slug.trimming(hyphen), as: UTF8.self)
    }
}

extension [UInt8] {
    /// The bytes without one of them at either end.
    fileprivate func trimming(_ byte: UInt8) -> ArraySlice<UInt8> {
        guard let first = firstIndex(where: { $0 != byte }),
            let last = lastIndex(where: { $0 != byte })
        else { return [] }
        return self[first...last]
    }
}
