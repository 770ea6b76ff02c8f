import Rules
import YAML

/// What an example, or a school that was made up, records: facts and small tables.
struct GivenView {
    let facts: [FactView]
    let hasFacts: Bool
    let tables: [RecordTableView]
    let isEmpty: Bool

    init(_ given: Node, _ context: GuideContext) {
        var reader = GivenReader(context: context)
        reader.read(given, owner: [], of: context.pack.model.root)
        facts = reader.facts
        tables = reader.tables
        hasFacts = !facts.isEmpty
        isEmpty = facts.isEmpty && tables.isEmpty
    }

    /// The same as lines of text: each fact, and each record of a list, on its own.
    var lines: [String] {
        guard !isEmpty else { return [GuideWords.english.nothingGiven] }
        return facts.map(\.line) + tables.flatMap(\.lines)
    }
}

/// One field and its value.
struct FactView {
    /// What the field is of, where that is no field of the inventory itself.
    let owner: [SaidView]
    let label: SaidView
    let value: [SaidView]

    fileprivate var line: String {
        (owner.map(\.text) + [label.text]).joined(separator: ", ") + ": " + value.inWords
    }
}

/// A list of records: a column for each field that any of them has.
struct RecordTableView {
    let caption: SaidView
    let columns: [SaidView]
    let rows: [RowView]

    fileprivate var lines: [String] {
        rows.enumerated().map { index, row in
            let said = row.cells.filter { !$0.value.isEmpty }
                .map { "\($0.head.lowercased()) \($0.value.inWords)" }
            let number = rows.count == 1 ? "" : " \(index + 1)"
            return "\(caption.text)\(number): " + said.joined(separator: "; ")
        }
    }
}

struct RowView {
    let cells: [CellView]
}

struct CellView {
    /// The head of its column, shown beside it on narrow screens.
    let head: String
    let value: [SaidView]
}

extension [SaidView] {
    fileprivate var inWords: String { map(\.text).joined(separator: ", ") }
}

/// Takes what an example gives apart into facts and tables.
private struct GivenReader {
    let context: GuideContext
    var facts: [FactView] = []
    var tables: [RecordTableView] = []

    mutating func read(_ node: Node, owner: [SaidView], of record: RecordDefinition) {
        for entry in node.mapping?.entries ?? [] {
            let field = record[entry.name]
            let inner = field.flatMap { context.pack.model.record(of: $0.type) }
            let label = field.map { context.said($0.label) } ?? context.english(entry.name)
            switch entry.value.content {
            case .mapping where inner != nil && field?.type != .money:
                if let inner { read(entry.value, owner: [label], of: inner) }
            case .sequence(let elements) where inner != nil && !elements.isEmpty:
                if let inner { tables.append(table(elements, label, inner)) }
            case .scalar, .sequence, .mapping:
                let value = value(entry.value, field)
                facts.append(FactView(owner: owner, label: label, value: value))
            }
        }
    }

    private func table(
        _ elements: [Node],
        _ label: SaidView,
        _ record: RecordDefinition
    ) -> RecordTableView {
        let rows = elements.map { fields(of: $0, at: [], of: record) }
        var names: [String] = []
        for name in rows.flatMap({ $0.map(\.name) }) where !names.contains(name) {
            names.append(name)
        }
        let columns = names.map {
            context.label(of: $0.split(separator: ".").map(String.init), in: record)
        }
        return RecordTableView(
            caption: label,
            columns: columns,
            rows: rows.map { row in
                RowView(
                    cells: zip(names, columns).map { name, column in
                        let value = row.first { $0.name == name }?.value ?? []
                        return CellView(head: column.text, value: value)
                    }
                )
            }
        )
    }

    /// The fields of one record, those of records within it by their dotted names.
    private func fields(
        of node: Node,
        at path: [String],
        of record: RecordDefinition
    ) -> [(name: String, value: [SaidView])] {
        (node.mapping?.entries ?? []).flatMap { entry in
            let (field, path) = (record[entry.name], path + [entry.name])
            let inner = field.flatMap { context.pack.model.record(of: $0.type) }
            if entry.value.mapping != nil, let inner, field?.type != .money {
                return fields(of: entry.value, at: path, of: inner)
            }
            return [(path.joined(separator: "."), value(entry.value, field))]
        }
    }

    /// A value as people say it: the labels of words, the elements of lists.
    private func value(_ node: Node, _ field: FieldDefinition?) -> [SaidView] {
        switch node.content {
        case .scalar(let scalar): [word(scalar.text, field)]
        case .sequence(let elements):
            elements.isEmpty
                ? [context.said(.init(GuideWords.noneTexts))]
                : elements.flatMap { value($0, field) }
        case .mapping(let mapping):
            mapping.entries.flatMap { value($0.value, nil) }
        }
    }

    private func word(_ text: String, _ field: FieldDefinition?) -> SaidView {
        let vocabulary = field.flatMap { context.pack.model.vocabulary(of: $0.type) }
        if let word = vocabulary?[text] { return context.said(word.label) }
        let day = field?.type == .date ? Day(text) : nil
        let said = day?.words(in: context.language) ?? text
        return SaidView(written: said, in: context.language)
    }
}
