import Checking
import Rules
import YAML

/// Fills in what an inventory must say and a question does not ask about.
struct Filler {
    let model: Model
    let asOf: Day

    /// The fields with those that are required and missing, in the order of the model.
    func completed(_ fields: [Piece.Field], of definition: RecordDefinition) -> [Piece.Field] {
        definition.fields.compactMap { field in
            let written = fields.first { $0.name == field.name }
            if let written {
                return .init(name: field.name, value: completed(written.value, field))
            }
            guard field.isRequired, field.derivedFrom == nil else { return nil }
            return value(of: field).map { .init(name: field.name, value: $0) }
        }
    }

    private func completed(_ piece: Piece, _ field: FieldDefinition) -> Piece {
        guard let definition = model.record(of: field.type) else { return piece }
        switch piece {
        case .record(let fields): return .record(completed(fields, of: definition))
        case .list(let elements):
            return .list(
                elements.enumerated().map { index, element in
                    guard case .record(let fields) = element else { return element }
                    return .record(numbered(completed(fields, of: definition), fields, index))
                }
            )
        case .plain, .text: return piece
        }
    }

    /// The fields with an id of its own where it was filled in.
    private func numbered(
        _ fields: [Piece.Field],
        _ written: [Piece.Field],
        _ index: Int
    ) -> [Piece.Field] {
        guard !written.contains(where: { $0.name == "id" }) else { return fields }
        return fields.map { field in
            field.name == "id" ? .init(name: "id", value: .text("item-\(index + 1)")) : field
        }
    }

    /// A value for a field of which nothing is asked.
    func value(of field: FieldDefinition) -> Piece? {
        switch field.type {
        case .text, .reference: .text(text(field))
        case .yesNo: .plain("yes")
        case .wholeNumber, .number: .plain(field.example?.scalar?.text ?? "1")
        case .date: .plain(asOf.description)
        case .period: .plain(field.example?.scalar?.text ?? "12 months")
        case .word: model.vocabulary(of: field.type)?.names.first.map { .plain($0) }
        case .list: .list([])
        case .record, .money, .place:
            model.record(of: field.type).map { .record(completed([], of: $0)) }
        }
    }

    /// The piece as a whole inventory: with everything that an inventory must say.
    func whole(_ piece: Piece) -> Piece {
        guard case .record(var fields) = piece else { return piece }
        if let day = model.root.fields.first(where: { $0.name == "as-of" }) {
            fields.removeAll { $0.name == day.name }
            fields.append(.init(name: day.name, value: .plain(asOf.description)))
        }
        let format = Piece.Field(name: "format", value: .plain(InventoryReader.format))
        return .record([format] + completed(fields, of: model.root))
    }

    /// A text such as the model shows for the field.
    func text(_ field: FieldDefinition) -> String {
        if field.name == "currency" { return "GBP" }
        let example = field.example
        return example?.scalar?.text ?? example?.elements?.first?.scalar?.text ?? field.label()
    }
}
