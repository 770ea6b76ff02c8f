package import YAML

/// A text for people in one or more languages; English is always there.
package struct LocalizedText: Sendable, Hashable, ExpressibleByStringLiteral {
    /// Texts by language code.
    package let texts: [String: String]

    package init(_ texts: [String: String]) {
        self.texts = texts
    }

    package init(stringLiteral text: String) {
        self.texts = ["en": text]
    }

    /// The text in a language, or in English where it has none.
    package func callAsFunction(_ language: String = "en") -> String {
        texts[language] ?? texts["en"] ?? ""
    }

    /// The languages that texts may be given in.
    package static let languages = ["en", "cy"]
}

extension NodeReader {
    /// A text, or a mapping of texts by language.
    package mutating func localizedText(_ node: Node, _ what: String = "a text") -> LocalizedText? {
        guard node.mapping != nil else { return text(node, what).map { .init(["en": $0]) } }
        guard let mapping = mapping(node, keys: LocalizedText.languages, of: "a text") else {
            return nil
        }
        guard required("en", in: mapping, at: node.span, of: "a text") != nil else { return nil }
        var texts: [String: String] = [:]
        for entry in mapping.entries { texts[entry.name] = text(entry.value, what) }
        return LocalizedText(texts)
    }

    /// A text under a key that may be left out.
    package mutating func localizedText(_ key: String, in mapping: Mapping) -> LocalizedText? {
        mapping[key].flatMap { localizedText($0) }
    }
}
