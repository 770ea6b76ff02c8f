/// Gives every row an id of its own, the same for the same file.
struct IdentifierList: Sendable {
    private var taken: Set<String> = []
    private var counts: [String: Int] = [:]

    /// The text as small letters, digits and hyphens; with a number where that is taken.
    mutating func unique(_ text: String) -> String {
        let base = Self.slug(text)
        var id = base
        while !taken.insert(id).inserted {
            counts[base, default: 1] += 1
            id = "\(base)-\(counts[base] ?? 1)"
        }
        return id
    }

    private static func slug(_ text: String) -> String {
        text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
            .joined(separator: "-")
    }
}
