import Diagnostics
import YAML

extension Quantified {
    /// What is asked of each element that is meant, with what becomes of it where none is.
    func sentence(
        by writer: SentenceWriter,
        _ lead: String,
        called name: String? = nil,
        wanted: String,
        at outline: Outline
    ) -> String {
        let quantifying = writer.words.quantifying
        let elements = writer.elements(
            of: list,
            isPlural: quantifying.isPlural,
            called: name,
            where: filter,
            at: outline
        )
        let hasList = filter.map { !$0.groups.isEmpty } ?? false
        let link = hasList ? "; \(quantifying.then)" : ","
        let outcome = quantifying.outcomes[ifNone] ?? ifNone.rawValue
        return "\(lead) \(elements)\(link) \(wanted); \(quantifying.ifNone) \(outcome)"
    }
}

extension SentenceParser {
    /// A list of the inventory by what its elements are called, and what they are.
    mutating func list() -> (node: Node, record: RecordDefinition)? {
        let start = cursor
        var one = cursor
        var many = cursor
        let names = (lexicon.singular.name(at: &one), lexicon.plural.name(at: &many))
        let isMany = names.1 != nil && (names.0 == nil || many.offset >= one.offset)
        let name = isMany ? names.1 : names.0
        let path = name?.split(separator: ".").map(String.init) ?? []
        guard let name, let field = lexicon.model.field(at: path, from: lexicon.model.root),
            let record = lexicon.model.record(of: field.type)
        else {
            let stops = [words.pointing.whose, words.pointing.forWhich, words.counting.differing]
            return fault("a list of the inventory", of: lexicon.plural.sayings, upTo: stops)
        }
        cursor = isMany ? many : one
        return (.written(name, at: cursor.span(from: start)), record)
    }

    /// Goes past what parts the elements that are meant from what is wanted of them.
    mutating func takesWanted() -> Bool {
        takesSemicolon(before: words.quantifying.then)
            ? cursor.take(words.quantifying.then) : cursor.take(",")
    }

    /// What becomes of a form where its list has nothing that is meant.
    mutating func ifNone() -> Node? {
        guard takesSemicolon(before: words.quantifying.ifNone),
            cursor.take(words.quantifying.ifNone)
        else {
            log.append(SentenceMessage.noOutcome, at: place)
            return nil
        }
        let start = cursor
        let outcomes = words.quantifying.outcomes
        let known = outcomes.values.sorted()
        guard let said = cursor.take(longestOf: known),
            let outcome = outcomes.first(where: { $0.value == said })?.key
        else { return fault("what becomes of it", of: known) }
        return .written(outcome.rawValue, at: cursor.span(from: start))
    }
}
