import CEL
import Checking
import Rules

/// Everything that an inventory records, field by field.
struct RecordedFields {
    /// A field that is recorded, with whom it belongs to.
    struct Field {
        let definition: FieldDefinition
        let value: Value
        let path: FieldPath

        /// What the record around it is called; none for what is the school's own.
        let owner: String?

        /// The partner that it belongs to, at whatever depth.
        let partner: String?
    }

    /// In the order of the model and of the inventory, a list before what stands in it.
    private(set) var all: [Field] = []
    private let model: Model

    init(of root: Record, model: Model) {
        self.model = model
        gather(root, model.root, Owner())
    }

    private struct Owner {
        var name: String?
        var partner: String?
    }

    private mutating func gather(_ record: Record, _ definition: RecordDefinition, _ owner: Owner) {
        var owner = owner
        if let name = definition.nameField.flatMap({ record[$0.asIdentifier]?.text }) {
            owner.name = name
            if definition.name == "partnership" { owner.partner = name }
        }
        for field in definition.fields where field.derivedFrom == nil {
            guard let value = record[field.identifier] else { continue }
            gather(value, field, at: record.path.appending(.field(field.name)), owner)
        }
    }

    private mutating func gather(
        _ value: Value,
        _ field: FieldDefinition,
        at path: FieldPath,
        _ owner: Owner
    ) {
        let inner = model.record(of: field.type)
        if case .record(let record) = value, field.type.isOfModel, let inner {
            return gather(record, inner, owner)
        }
        all.append(
            Field(
                definition: field,
                value: value,
                path: path,
                owner: owner.name,
                partner: owner.partner
            )
        )
        guard let inner else { return }
        for element in (value.elements ?? []).compactMap(\.record) { gather(element, inner, owner) }
    }
}

extension FieldType {
    /// Whether it is a record of the model, not an amount or a place.
    fileprivate var isOfModel: Bool {
        if case .record = self { true } else { false }
    }
}

extension FieldDefinition {
    /// What it is called within a sentence, after "the".
    func name(in language: String) -> String {
        called?(language) ?? Phrasebook.of(language).midSentence(label(language))
    }
}
