import Rules

@testable import Proofs

/// Makes schools at random from the model: each field left out, `none`, or one of a few values.
struct SchoolMaker {
    let model: Model
    var random: SeededGenerator

    static let ids = ["a", "b", "c"]

    mutating func school() -> Piece { .record(fields(of: model.root)) }

    private mutating func fields(of definition: RecordDefinition) -> [Piece.Field] {
        definition.fields.compactMap { field in
            guard field.derivedFrom == nil, field.isRequired || chance(7),
                let value = value(of: field)
            else { return nil }
            return .init(name: field.name, value: value)
        }
    }

    private mutating func value(of field: FieldDefinition) -> Piece? {
        if field.name == "as-of" { return .plain("2026-11-20") }
        let isList = field.type.element != nil
        if !field.isRequired, field.type != .yesNo, chance(isList ? 1 : 2) { return .plain("none") }
        if case .list(let element) = field.type {
            return .list(
                (0..<Int.random(in: 0...3, using: &random)).compactMap {
                    value(element, named: field.name, $0)
                }
            )
        }
        return value(field.type, named: field.name, 0)
    }

    private mutating func value(_ type: FieldType, named name: String, _ index: Int) -> Piece? {
        switch type {
        case .text: .text(pick(["tea", "deputy head", "a deputy", "head"]))
        case .yesNo: .plain(pick(["yes", "no"]))
        case .wholeNumber: .plain(pick(["0", "1", "2", "3", "11", "18"]))
        case .number: .plain(pick(["0", "1", "1.5", "2", "5.9", "6", "6.1"]))
        case .date: .plain(pick(Self.days))
        case .period: .plain("3 months")
        case .word: .plain(pick(model.vocabulary(of: type)?.names ?? []))
        case .reference: .text(Self.ids[index])
        case .money:
            .record([
                .init(name: "amount", value: .plain(pick(["0", "1", "1200"]))),
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
            field.name == "id" ? .init(name: "id", value: .text(Self.ids[index])) : field
        }
    }

    private static let days = [
        "2024-11-20", "2025-11-19", "2025-11-20", "2026-11-19", "2026-11-20", "2026-11-21",
        "2027-11-20", "2027-11-21",
    ]

    private mutating func chance(_ tenths: Int) -> Bool {
        Int.random(in: 0..<10, using: &random) < tenths
    }

    private mutating func pick(_ texts: [String]) -> String {
        texts.randomElement(using: &random) ?? "x"
    }
}
