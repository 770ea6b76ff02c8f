package import CEL
import Diagnostics
package import YAML

/// What an inventory may hold: records, fields and vocabularies, read from a model file.
package struct Model: Sendable {
    package let id: String
    package let version: String
    package let title: LocalizedText
    package let root: RecordDefinition
    package let records: [String: RecordDefinition]
    package let vocabularies: [String: Vocabulary]

    /// The record types that expressions see, by the record's name.
    package let types: [String: RecordType]

    /// The model as it is written.
    package let document: Node

    /// The type that expressions see in a field.
    package func celType(of type: FieldType) -> Type { type.celType(in: types) }

    /// The record whose type expressions see.
    package func definition(of type: RecordType) -> RecordDefinition? {
        types.first { $0.value == type }.flatMap { records[$0.key] }
    }

    /// The record that a field holds, or that its list's elements are.
    package func record(of type: FieldType) -> RecordDefinition? {
        switch type {
        case .record(let name): records[name]
        case .list(let element): record(of: element)
        case .money: BuiltInRecords.moneyDefinition
        case .place: BuiltInRecords.placeDefinition
        case .text, .yesNo, .wholeNumber, .number, .date, .period, .word, .reference: nil
        }
    }

    /// The vocabulary whose words a field holds, or its elements.
    package func vocabulary(of type: FieldType) -> Vocabulary? {
        switch type {
        case .word(let name): vocabularies[name]
        case .list(let element): vocabulary(of: element)
        case .text, .yesNo, .wholeNumber, .number, .money, .date, .period, .place, .record,
            .reference:
            nil
        }
    }

    /// The variables that expressions see: the root's fields.
    package var variables: [Variable] {
        root.fields.map {
            Variable($0.identifier, label: $0.name, type: celType(of: $0.type))
        }
    }

    /// The field at a dotted path from a record; none where the path leads nowhere.
    package func field(at path: [String], from record: RecordDefinition) -> FieldDefinition? {
        guard let first = path.first, let field = record[first] else { return nil }
        guard path.count > 1 else { return field }
        guard case .list = field.type else {
            return self.record(of: field.type).flatMap {
                self.field(at: Array(path.dropFirst()), from: $0)
            }
        }
        return nil
    }
}

/// Records that every model has: an amount of money and a place on the globe.
package enum BuiltInRecords {
    package static let money = RecordType(
        "Money",
        fields: [
            .init("amount", type: .double), .init("currency", type: .string),
        ]
    )

    package static let place = RecordType(
        "Place",
        fields: [
            .init("latitude", type: .double),
            .init("longitude", type: .double),
        ]
    )

    static let moneyDefinition = definition(
        "money",
        [("amount", .number, "Amount"), ("currency", .text, "Currency")]
    )

    static let placeDefinition = definition(
        "place",
        [("latitude", .number, "Latitude"), ("longitude", .number, "Longitude")]
    )

    private static func definition(
        _ name: String,
        _ fields: [(name: String, type: FieldType, label: String)]
    ) -> RecordDefinition {
        let span = Source(name: "built in", text: "").span
        return RecordDefinition(
            name: name,
            label: .init(["en": name]),
            plural: nil,
            nameField: nil,
            fields: fields.map { field in
                FieldDefinition(
                    name: field.name,
                    type: field.type,
                    isRequired: true,
                    isFixed: false,
                    derivedFrom: nil,
                    unit: nil,
                    label: .init(["en": field.label]),
                    called: nil,
                    said: nil,
                    help: nil,
                    question: nil,
                    example: nil,
                    span: span
                )
            },
            span: span
        )
    }
}
