/// What the fields, lists and words of a model are called in one language.
struct Lexicon: Sendable {
    let model: Model
    let words: Phrasebook

    /// Fields by their dotted paths, for each record by name.
    private let fields: [String: SayingTable]

    /// What yes and no say as whole sentences, for each record by name.
    private let answers: [String: SayingTable]
    private let vocabularies: [String: SayingTable]

    /// Lists of records by their dotted paths from the root: one element, and several.
    let singular: SayingTable
    let plural: SayingTable

    init(model: Model, words: Phrasebook) {
        self.model = model
        self.words = words
        let builtIn = [BuiltInRecords.moneyDefinition, BuiltInRecords.placeDefinition]
        let records = Array(model.records.values) + builtIn
        func tables(
            _ candidates: (FieldPaths.Path) -> [SayingTable.Candidate]
        ) -> [String: SayingTable] {
            let tables = records.map { record in
                let paths = FieldPaths(of: record, in: model).all
                return (record.name, SayingTable(paths.flatMap(candidates)))
            }
            return Dictionary(tables, uniquingKeysWith: { first, _ in first })
        }
        fields = tables { [Self.candidate($0, words)] }
        answers = tables { Self.answers($0, words) }
        vocabularies = model.vocabularies.mapValues { vocabulary in
            SayingTable(
                vocabulary.words.map { .init(name: $0.name, sayings: [$0.label(words.language)]) }
            )
        }
        let lists = FieldPaths(of: model.root, in: model).lists
        singular = SayingTable(lists.map { Self.candidate($0.path, words, $0.record.label) })
        plural = SayingTable(
            lists.map { Self.candidate($0.path, words, $0.record.plural ?? $0.path.label) }
        )
    }

    func fields(of record: String) -> SayingTable { fields[record] ?? SayingTable([]) }

    func answers(of record: String) -> SayingTable { answers[record] ?? SayingTable([]) }

    func words(of vocabulary: String) -> SayingTable { vocabularies[vocabulary] ?? SayingTable([]) }

    /// A field with the records around it, as few of them as make it clear.
    private static func candidate(
        _ path: FieldPaths.Path,
        _ words: Phrasebook,
        _ label: LocalizedText? = nil
    ) -> SayingTable.Candidate {
        let own = words.midSentence((label ?? path.label)(words.language))
        var sayings = [own]
        for owner in path.fields.dropLast().reversed() {
            let name = words.midSentence(owner.label(words.language))
            sayings.append("\(sayings[sayings.count - 1]) \(words.pointing.ofThe) \(name)")
        }
        let owner = path.fields.dropLast().last.map { words.midSentence($0.label(words.language)) }
        let isClearAlone = owner.map { own.hasPrefix($0) } ?? true
        if !isClearAlone { sayings = Array(sayings.dropFirst()) + [own] }
        let called = label == nil ? path.called.map { [$0(words.language)] } : nil
        return .init(name: path.name, sayings: (called ?? []) + sayings)
    }

    private static func answers(
        _ path: FieldPaths.Path,
        _ words: Phrasebook
    ) -> [SayingTable.Candidate] {
        guard let said = path.said else { return [] }
        return [(true, said.yes), (false, said.no)].map { truth, text in
            let answer = Answer(field: path.name, isYes: truth)
            return .init(name: answer.name, sayings: [text(words.language)])
        }
    }
}

/// A field that holds yes or no, with one of the two.
struct Answer {
    let field: String
    let isYes: Bool

    /// What a table of sayings knows it by; no field's path has a space in it.
    var name: String { "\(field) \(isYes ? "yes" : "no")" }

    init(field: String, isYes: Bool) {
        self.field = field
        self.isYes = isYes
    }

    init(named name: String) {
        self.init(field: String(name.prefix { $0 != " " }), isYes: name.hasSuffix(" yes"))
    }
}

extension Phrasebook {
    /// A label as it stands within a sentence: abbreviations and names keep their capitals.
    package func midSentence(_ label: String) -> String {
        let word = label.prefix { !$0.isWhitespace }
        let isAbbreviation = word.dropFirst().contains(where: \.isUppercase)
        guard !isAbbreviation, !pointing.properNames.contains(String(word)) else { return label }
        return label.prefix(1).lowercased() + label.dropFirst()
    }
}
