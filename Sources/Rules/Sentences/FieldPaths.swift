/// Every field that can be reached from a record without going through a list.
struct FieldPaths {
    struct Path {
        let fields: [FieldDefinition]

        var name: String { fields.map(\.name).joined(separator: ".") }
        var label: LocalizedText { fields.last?.label ?? "" }
        var called: LocalizedText? { fields.last?.called }
        var said: FieldDefinition.Said? { fields.last?.said }
    }

    /// More than any model needs; what is past it is said by its name.
    private static let most = 2000

    private(set) var all: [Path] = []
    private let model: Model

    init(of record: RecordDefinition, in model: Model) {
        self.model = model
        add(record, after: [])
    }

    /// Those among them that hold lists of records.
    var lists: [(path: Path, record: RecordDefinition)] {
        all.compactMap { path in
            guard case .list(let element)? = path.fields.last?.type,
                case .record(let name) = element, let record = model.records[name]
            else { return nil }
            return (path, record)
        }
    }

    private mutating func add(_ record: RecordDefinition, after fields: [FieldDefinition]) {
        for field in record.fields where all.count < Self.most {
            all.append(Path(fields: fields + [field]))
            guard field.type.element == nil, let inner = model.record(of: field.type) else {
                continue
            }
            add(inner, after: fields + [field])
        }
    }
}
