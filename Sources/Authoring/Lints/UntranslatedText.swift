import Diagnostics
import Rules
import YAML

/// A text that lacks a language in which the pack means to speak.
enum UntranslatedText: Lint {
    static let name = "untranslated-text"
    static let summary = "A text lacks one of the languages of the rule set."
    static let page = LintPage(
        avoid: .pack(
            """
            languages: [en, cy]
            title: Partnerships
            """
        ),
        prefer: .pack(
            """
            languages: [en, cy]
            title: {en: Partnerships, cy: Partneriaethau}
            clauses: [{id: c, title: {en: Partners, cy: Partneriaid}}]
            """,
            rules: "title: {en: Partners, cy: Partneriaid}"
        ),
        why: """
            Where a text lacks a language, a reader of that language meets an English sentence in
            the middle of the page. Translate it, or take the language out of 'languages'.
            """
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        let languages = linted.pack.languages.filter { $0 != "en" }
        guard !languages.isEmpty, let document = linted.pack.document.mapping else { return [] }
        return PackTexts.nodes(of: document).flatMap { node in
            languages.filter { node.mapping?[$0] == nil }.map {
                says("the text has no '\($0)', which 'languages' promises", at: node.span)
            }
        }
    }
}

/// The texts for people in a rule set, as they are written.
enum PackTexts {
    private static let ofRules = [
        "title", "question", "guidance", "otherwise", "in-words", "message", "message-met",
    ]

    static func nodes(of document: Mapping) -> [Node] {
        [document["title"]].compactMap(\.self)
            + texts(["title", "because"], of: document["parameters"]?.mapping?.values)
            + texts(["title", "text", "question"], of: document["clauses"]?.elements)
            + texts(["because"], of: document["distances"]?.elements)
            + texts(["notes"], of: document["changes"]?.elements)
            + texts(ofRules, of: document["rules"]?.elements)
            + texts(
                ["action"],
                of: document["rules"]?.elements?.compactMap { $0.mapping?["remedy"] }
            )
    }

    private static func texts(_ keys: [String], of nodes: [Node]?) -> [Node] {
        (nodes ?? []).flatMap { node in keys.compactMap { node.mapping?[$0] } }
    }
}

extension Mapping {
    fileprivate var values: [Node] { entries.map(\.value) }
}
