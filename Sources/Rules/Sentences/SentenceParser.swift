import Diagnostics
import YAML

/// Reads what a sentence asks for, as a rule set would write it.
///
/// It stops at the first fault, which it locates; what follows a fault in a sentence is guesswork.
package struct SentenceParser {
    /// More than any sentence needs that people are to read.
    static let mostCharacters = 20_000
    static let mostLevels = 30

    let lexicon: Lexicon
    let parameters: [String: Parameter]
    var cursor: SentenceCursor
    var log = DiagnosticLog()

    /// The records of the elements that outer forms go through, by the names they give them.
    var names: [String: RecordDefinition] = [:]
    private var depth = 0

    init(_ text: LocatedText, lexicon: Lexicon, parameters: [Parameter]) {
        self.lexicon = lexicon
        let named = parameters.map { ($0.name, $0) }
        self.parameters = Dictionary(named, uniquingKeysWith: { first, _ in first })
        let isTooLong = text.text.utf8.count > Self.mostCharacters
        cursor = SentenceCursor(isTooLong ? LocatedText(text: "", at: text.span) : text)
        if isTooLong { log.append(SentenceMessage.tooLong(Self.mostCharacters), at: text.span) }
    }

    var words: Phrasebook { lexicon.words }

    /// The whole sentence; a full stop may end it.
    mutating func sentence() -> Node? {
        guard !log.hasErrors, let node = form(at: .top) else { return nil }
        _ = cursor.take(".")
        guard cursor.isAtEnd else { return fault("'and', ';' or the end of the sentence") }
        return node
    }

    /// What is asked for: the first form whose words come next.
    mutating func form(at outline: Outline) -> Node? {
        nested { parser in
            let type = RuleForms.all.first { $0.opens(parser) }
            return type?.parse(&parser, at: outline)
        }
    }

    /// Reads something that may hold something like itself, so many levels deep.
    mutating func nested(_ read: (inout SentenceParser) -> Node?) -> Node? {
        guard depth < Self.mostLevels else {
            log.append(SentenceMessage.tooDeep(Self.mostLevels), at: place)
            return nil
        }
        depth += 1
        defer { depth -= 1 }
        return read(&self)
    }

    /// The items of a numbered list.
    mutating func items(
        at outline: Outline,
        _ read: (inout SentenceParser, Outline) -> Node?
    ) -> [Node]? {
        var items: [Node] = []
        repeat {
            let place = outline.item(items.count + 1)
            guard cursor.take(place.mark) else { return fault("'\(place.mark)'") }
            guard let item = read(&self, place) else { return nil }
            items.append(item)
        } while takesSemicolon(before: outline.item(items.count + 1).mark)
        return items
    }

    /// Goes past a semicolon where a phrase comes after it.
    mutating func takesSemicolon(before phrase: String) -> Bool {
        var copy = cursor
        guard copy.take(";"), copy.isAt(phrase) else { return false }
        cursor = copy
        return true
    }

    mutating func take(longestOf phrases: [String]) -> String? {
        cursor.take(longestOf: phrases)
    }
}

extension SentenceParser {
    /// Where the cursor is.
    var place: Span { cursor.text.span(of: cursor.offset..<cursor.offset) }

    /// Says what was wanted here and what is there instead.
    mutating func fault<Result>(
        _ what: String,
        of known: [String] = [],
        upTo stops: [String] = []
    ) -> Result? {
        let found = cursor.words(upTo: stops)
        let near = NearestName.of(found.text, in: known)
        let list = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? ", …" : "")
        log.append(
            SentenceMessage.wanted(
                what,
                found: found.text.isEmpty ? foundHere : "'\(found.text)'",
                near: near
            ),
            at: found.end.span(from: cursor),
            notes: near == nil && !known.isEmpty ? [.init("it can be: \(list)")] : []
        )
        return nil
    }

    private var foundHere: String {
        guard !cursor.isAtEnd else { return "the end of the sentence" }
        var copy = cursor
        return "'\(copy.take { !$0.isWhitespace })'"
    }
}
