import FoundationEssentials

/// The search of a site: an index and the script that looks through it, without a server.
struct SearchIndex {
    /// What is found: a title, a place, and the words by which it is found besides.
    private struct Entry: Encodable {
        let t: String
        let u: String
        let w: String
    }

    private let entries: [Entry]
    private let words: GuideWords

    init(_ book: GuideBook) {
        words = book.w
        let rules = book.rules.map { rule in
            let texts = [rule.question, rule.asks.map(\.sentence), rule.guidance, rule.clauseTitle]
            let other = [rule.id] + texts.flatMap(\.self).map(\.text)
            return Entry(t: rule.title.text, u: rule.file, w: other.joined(separator: " "))
        }
        let clauses = book.sections.flatMap(\.clauses).map { clause in
            let other = [clause.id] + clause.text.map(\.text) + clause.source
            return Entry(
                t: clause.title.text,
                u: "index.html#\(clause.anchor)",
                w: other.joined(separator: " ")
            )
        }
        let vocabularies = book.vocabularies.flatMap(\.words).map { word in
            let other = [word.name] + word.help.map(\.text)
            return Entry(
                t: word.label.text,
                u: "words.html#\(word.anchor)",
                w: other.joined(separator: " ")
            )
        }
        let numbers = book.numbers.map { number in
            Entry(
                t: number.title.text,
                u: "numbers.html#\(number.anchor)",
                w: "\(number.name) \(number.value) \(number.because.text)"
            )
        }
        entries = rules + clauses + vocabularies + numbers
    }

    /// The whole file.
    var script: String {
        "const entries = \(json(entries));\nconst found = \(json(words.found));\n"
            + "const nothing = \(json(words.nothingFound));\n" + Self.search
    }

    private func json(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "[]"
    }

    private static let search = """
        const plain = (text) => text.normalize("NFD").replace(/\\p{M}/gu, "").toLowerCase();
        for (const entry of entries) {
          entry.title = plain(entry.t);
          entry.all = entry.title + " " + plain(entry.w);
        }
        const form = document.getElementById("search");
        const field = document.getElementById("search-for");
        const list = document.getElementById("search-found");
        const status = document.getElementById("search-status");
        const rank = (entry, words) =>
          words.reduce((sum, word) => sum + (entry.title.includes(word) ? 2 : 1), 0);
        function show() {
          const words = plain(field.value).split(/\\s+/).filter((word) => word);
          const hits = words.length === 0 ? [] : entries
            .filter((entry) => words.every((word) => entry.all.includes(word)))
            .sort((a, b) => rank(b, words) - rank(a, words)).slice(0, 30);
          list.replaceChildren(...hits.map((hit) => {
            const item = document.createElement("li");
            const link = document.createElement("a");
            link.href = hit.u;
            link.textContent = hit.t;
            item.append(link);
            return item;
          }));
          status.textContent = words.length === 0 ? ""
            : hits.length === 0 ? nothing : found.replace("%", hits.length);
        }
        form.hidden = false;
        form.addEventListener("submit", (event) => { event.preventDefault(); show(); });
        field.addEventListener("input", show);

        """
}
