import Rules

/// Makes schools at random from the model: each field left out, `none`, or one of a few values.
struct SchoolMaker {
    let model: Model
    var random: SeededGenerator
    var values = SchoolValues()

    mutating func school() -> Piece { .record(fields(of: model.root)) }

    private mutating func fields(of definition: RecordDefinition) -> [Piece.Field] {
        definition.fields.compactMap { field in
            guard field.derivedFrom == nil, field.isRequired || chance(7),
                let value = value(of: field)
            else { return nil }
            return .init(name: field.name, value: value)
        }
    }

    /// A value for a field; `none` now and then, where the field may say so.
    mutating func value(of field: FieldDefinition) -> Piece? {
        if field.name == "as-of" { return .plain("2026-11-20") }
        let isList = field.type.element != nil
        if !field.isRequired, field.type != .yesNo, chance(isList ? 1 : 2) { return .plain("none") }
        if case .list(let element) = field.type {
            return .list(
                (0..<Int.random(in: 0...3, using: &random)).compactMap { value(element, at: $0) }
            )
        }
        return value(field.type, at: 0)
    }

    /// A value of a type, as it stands at some place of a list.
    mutating func value(_ type: FieldType, at index: Int) -> Piece? {
        switch type {
        case .text: .text(pick(values.texts))
        case .yesNo: .plain(pick(["yes", "no"]))
        case .wholeNumber: .plain(pick(values.wholeNumbers))
        case .number: .plain(pick(values.numbers))
        case .date: .plain(pick(values.days))
        case .period: .plain("3 months")
        case .word: .plain(pick(model.vocabulary(of: type)?.names ?? []))
        case .reference: .text(Self.id(index))
        case .money:
            .record([
                .init(name: "amount", value: .plain(pick(values.amounts))),
                .init(name: "currency", value: .plain("GBP")),
            ])
        case .place: nil
        case .list: nil
        case .record:
            model.record(of: type).map { .record(numbered(fields(of: $0), index)) }
        }
    }

    /// The fields with an id that stands once.
    private func numbered(_ fields: [Piece.Field], _ index: Int) -> [Piece.Field] {
        fields.map { field in
            field.name == "id" ? .init(name: "id", value: .text(Self.id(index))) : field
        }
    }

    private static func id(_ index: Int) -> String {
        ["a", "b", "c"].indices.contains(index) ? ["a", "b", "c"][index] : "id-\(index)"
    }

    mutating func chance(_ tenths: Int) -> Bool {
        Int.random(in: 0..<10, using: &random) < tenths
    }

    mutating func pick(_ texts: [String]) -> String {
        texts.randomElement(using: &random) ?? "x"
    }
}
