/// What several things are called, so that each saying means one of them alone.
struct SayingTable: Sendable {
    /// Something, what it may be called with the best first, and its own name.
    struct Candidate {
        let name: String
        let sayings: [String]

        /// All of it, but for a name that is no more than the start of a saying.
        fileprivate var understood: [String] {
            let isStart = sayings.contains {
                $0.foldedForSentences.starts(with: "\(name) ".foldedForSentences)
            }
            return isStart ? sayings : sayings + [name]
        }
    }

    private struct Entry: Sendable {
        let folded: [Character]
        let text: String
        let name: String
    }

    /// All that is understood, the longest first.
    private let entries: [Entry]

    /// The same by their first characters.
    private let byInitial: [Character: [Entry]]

    /// What each is called, by its own name.
    private let texts: [String: String]

    init(_ candidates: [Candidate]) {
        var owners: [[Character]: Set<String>] = [:]
        for candidate in candidates {
            for saying in candidate.sayings + [candidate.name] {
                owners[saying.foldedForSentences, default: []].insert(candidate.name)
            }
        }
        func isClear(_ saying: String) -> Bool { owners[saying.foldedForSentences]?.count == 1 }
        let entries = candidates.flatMap { candidate in
            candidate.understood.filter(isClear).map {
                Entry(folded: $0.foldedForSentences, text: $0, name: candidate.name)
            }
        }
        self.entries = entries.sorted { $0.folded.count > $1.folded.count }
        byInitial = Dictionary(grouping: self.entries) { $0.folded.first ?? " " }
        let texts = candidates.map { candidate in
            let saying = candidate.sayings.first(where: isClear)
            return (candidate.name, saying ?? "`\(candidate.name)`")
        }
        sayings = texts.map { String($0.1.drop { $0 == "`" }.prefix { $0 != "`" }) }
        self.texts = Dictionary(texts, uniquingKeysWith: { first, _ in first })
    }

    /// What each is called, in the order in which they were given.
    let sayings: [String]

    /// What something is called: in quotes where more words would make it something else.
    func text(of name: String, before following: [String] = []) -> String {
        guard let text = texts[name], !text.hasPrefix("`") else { return "`\(name)`" }
        let folded = text.foldedForSentences
        let continues = entries.contains {
            $0.name != name && $0.folded.count > folded.count && $0.folded.starts(with: folded)
        }
        let isTaken = following.contains { folded.starts(with: $0.foldedForSentences) }
        return continues || isTaken ? "“\(text)”" : text
    }

    /// What something is called where that needs no quotes.
    func plainText(of name: String) -> String? {
        let text = text(of: name)
        return text == texts[name] && !text.hasPrefix("`") ? text : nil
    }

    /// The name of what is called something at the cursor, which goes past it.
    func name(at cursor: inout SentenceCursor) -> String? {
        if let quoted = cursor.lookingAtQuoted {
            let folded = quoted.text.foldedForSentences
            guard let entry = entries.first(where: { $0.folded == folded }) else { return nil }
            cursor = quoted.end
            return entry.name
        }
        if let code = cursor.lookingAtCode, texts[code.text] != nil {
            cursor = code.end
            return code.text
        }
        let possible = cursor.next.flatMap { byInitial[$0] } ?? []
        for entry in possible where cursor.take(folded: entry.folded) { return entry.name }
        return nil
    }
}
