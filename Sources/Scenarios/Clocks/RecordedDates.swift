import CEL
import Checking
import Rules

/// The dates that an inventory records, but for the day that it describes.
struct RecordedDates: Sendable {
    /// In the order of the model and the inventory.
    private(set) var all: [DatedThing] = []

    private let model: Model
    private let language: String

    init(of root: Record, model: Model, language: String) {
        self.model = model
        self.language = language
        gather(root, model.root, Owner())
        all.removeAll { $0.path == FieldPath([.field("as-of")]) }
    }

    /// Those in fields of a name, as expressions write it.
    func named(_ identifier: String) -> [DatedThing] {
        all.filter { $0.field?.asIdentifier == identifier }
    }

    /// Whom what is found belongs to.
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
        for field in definition.fields {
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
        switch value {
        case .timestamp(let moment):
            all.append(
                DatedThing(
                    day: Day(moment),
                    what: name(of: field),
                    owner: owner.name,
                    partner: owner.partner,
                    path: path
                )
            )
        case .record(let record):
            if let inner = model.record(of: field.type) { gather(record, inner, owner) }
        case .list(let elements):
            for (index, element) in elements.enumerated() {
                gather(element, field, at: path.appending(.index(index)), owner)
            }
        default: break
        }
    }

    private func name(of field: FieldDefinition) -> String {
        field.called?(language) ?? Phrasebook.of(language).midSentence(field.label(language))
    }
}
