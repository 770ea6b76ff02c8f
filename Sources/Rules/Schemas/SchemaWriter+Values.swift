extension SchemaWriter {
    /// A record of an inventory.
    mutating func record(_ record: RecordDefinition, isPiece: Bool) -> JSONSchema {
        definition("record-\(record.name)") { writer in
            let place = ShapePlace(.record(record, isPiece: isPiece), model: writer.model)
            return writer.mapping(place.keys { _ in false })
        }
    }

    /// What a field may hold: blank where nothing is recorded, `none` where there is none.
    mutating func field(_ field: FieldDefinition, isPiece: Bool) -> JSONSchema {
        var choices = [value(field.type, isPiece: isPiece)]
        if !field.isRequired, field.type != .yesNo {
            choices.append(.constant("none").described("Known that there is none."))
        }
        if !field.isRequired || isPiece {
            choices.append(.nothing.described("Not recorded."))
        }
        return .any(of: choices)
    }

    /// A value of a type.
    mutating func value(_ type: FieldType, isPiece: Bool) -> JSONSchema {
        switch type {
        case .text, .reference: .text
        case .yesNo:
            definition("yes-no") { _ in
                .any(of: [.constant("yes"), .constant("no"), .constant(true), .constant(false)])
            }
        case .wholeNumber: .integer
        case .number: .number
        case .date: definition("date") { _ in Self.date }
        case .period: definition("period") { _ in Self.period }
        case .word(let name):
            definition("word-for-\(name)") { writer in
                .words(ShapePlace(.vocabulary(name), model: writer.model).words)
            }
        case .list(let element): .list(value(element, isPiece: isPiece))
        case .record, .money, .place:
            model.record(of: type).map { record($0, isPiece: isPiece) } ?? .anything
        }
    }

    private static let date = JSONSchema.text(like: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
        .described("A date, written year-month-day, such as 2026-11-20.")

    private static let period = JSONSchema.text(
        like: "^ *[+]?[0-9]+ +(years?|months?|weeks?|days?) *$"
    ).described("A period, such as 12 months or 14 days.")
}
