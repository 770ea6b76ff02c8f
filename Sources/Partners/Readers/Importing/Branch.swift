/// A branch of a public library, as lists of them name it.
struct Branch {
    let name: String

    /// The authority or the town that tells it from others of its name.
    let whereabouts: String?

    init(_ name: String, of whereabouts: String?) {
        self.name = name
        self.whereabouts = whereabouts
    }

    /// The branch as a possible partner, as far as every list knows it.
    var entry: DirectoryEntry {
        let title = name.lowercased().contains("librar") ? name : "\(name) Library"
        var entry = DirectoryEntry(
            id: [whereabouts, name].compactMap(\.self).joined(separator: "-"),
            name: [title, whereabouts].compactMap(\.self).joined(separator: ", "),
            kinds: ["public-libraries"]
        )
        entry.otherNames = (whereabouts == nil ? [] : [title]) + (name == title ? [] : [name])
        entry.called = "open public library"
        entry.fee = Fee(model: .free, note: "Free to join")
        return entry
    }
}

/// An address of a page on the web.
enum WebAddress {
    /// The address, where it is one of a page: one of e-mail may be a person's.
    static func page(_ text: String) -> String? {
        let isPlain = !text.isEmpty && !text.contains { $0.isWhitespace || $0 == "@" }
        let isPage = ["http://", "https://", "www."].contains { text.lowercased().hasPrefix($0) }
        return isPlain && isPage && text.contains(".") ? text : nil
    }
}
