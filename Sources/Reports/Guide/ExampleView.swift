import Rules
import YAML

/// A worked example as small tables.
struct ExampleView {
    let name: SaidView
    let style: String
    let sign: String
    let outcome: String
    let level: [String]
    let facts: [FactView]
    let hasFacts: Bool
    let tables: [RecordTableView]
    let isEmpty: Bool

    init(_ example: Example, _ context: GuideContext) {
        name = context.english(example.name)
        style = example.expect.rawValue
        sign = example.expect.sign
        outcome = context.words.outcome(example.expect)
        level = example.level.map { [$0] } ?? []
        var reader = GivenReader(context: context)
        reader.read(example.given, owner: [], of: context.pack.model.root)
        facts = reader.facts
        tables = reader.tables
        hasFacts = !facts.isEmpty
        isEmpty = facts.isEmpty && tables.isEmpty
    }
}

/// One field and its value.
struct FactView {
    /// What the field is of, where that is no field of the inventory itself.
    let owner: [SaidView]
    let label: SaidView
    let value: [SaidView]
}

/// A list of records: a column for each field that any of them has.
struct RecordTableView {
    let caption: SaidView
    let columns: [SaidView]
    let rows: [RowView]
}

struct RowView {
    let cells: [CellView]
}

struct CellView {
    /// The head of its column, shown beside it on narrow screens.
    let head: String
    let value: [SaidView]
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
        return SaidView(written: text, in: context.language)
    }
}
