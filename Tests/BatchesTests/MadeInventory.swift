import Rules
import TestSupport

/// Makes inventories that no school would write: every field there or not, now and then wrong.
struct MadeInventory {
    let model: Model
    var random: SeededGenerator

    /// In how many values one is wrong; nought for none.
    var faults = 0

    mutating func line() -> String {
        let fields = model.root.fields.filter { $0.derivedFrom == nil && $0.name != "school" }
        var parts = ["\"format\":\"concordat/inventory/1\"", "\"as-of\":\"2026-11-20\""]
        parts.append(
            "\"school\":{\"name\":\"S\",\"urn\":\"\(Int.random(in: 1...99, using: &random))\"}"
        )
        for field in fields where field.name != "as-of" && !chance(4) {
            if let value = value(field.type, of: field, depth: 0) {
                parts.append("\(field.name.json)\(blank):\(blank)\(value)")
            }
        }
        parts.shuffle(using: &random)
        return "{" + parts.joined(separator: ",\(blank)") + "}"
    }

    private var blank: String {
        mutating get { chance(8) ? " " : "" }
    }

    private mutating func chance(_ of: Int) -> Bool {
        of > 0 && Int.random(in: 0..<of, using: &random) == 0
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element? {
        elements.randomElement(using: &random)
    }

    private mutating func value(
        _ type: FieldType,
        of field: FieldDefinition?,
        depth: Int
    ) -> String? {
        if chance(faults) { return pick(Self.wrong) }
        if let field, !field.isRequired {
            if chance(20) { return "null" }
            if chance(12) { return "\"none\"" }
        }
        switch type {
        case .text: return text(field)
        case .word(let name): return pick(model.vocabularies[name]?.names ?? [])?.json
        case .reference: return pick(["reading", "welcome", "articles"])?.json
        case .yesNo: return pick(["true", "false", "\"yes\"", "\"no\""])
        case .wholeNumber: return pick(["0", "1", "12", "1120", "-3"])
        case .number: return pick(["0", "0.5", "6", "12.25", "1e1", "100.0", "-1.5E0"])
        case .date: return pick(Self.days)?.json
        case .period: return pick(["12 months", "14 days"])?.json
        case .money: return "{\"amount\":\(pick(["0", "850", "12.5"]) ?? "1"),\"currency\":\"GBP\"}"
        case .place: return "{\"latitude\":\(pick(["52.33", "-90"]) ?? "1"),\"longitude\":-0.18}"
        case .list(let element):
            let values = (0..<Int.random(in: 0...5, using: &random)).compactMap { _ in
                value(element, of: nil, depth: depth + 1)
            }
            return "[\(values.joined(separator: ","))]"
        case .record(let name): return model.records[name].flatMap { record($0, depth) }
        }
    }

    private mutating func text(_ field: FieldDefinition?) -> String? {
        switch field?.name {
        case "id":
            pick((1...40).map { "p\($0)".json } + ["reading", "welcome", "articles"].map(\.json))
        case "rule": pick(["r5.time", "lead.both", "b1.both-ways", "r1.range"])?.json
        case "pack": "null"
        default: pick(["x", "Caffé ŷ", "a \"b\"", "😀", "\"none\"", "12"])?.json
        }
    }

    private mutating func record(_ definition: RecordDefinition, _ depth: Int) -> String {
        var parts: [String] = []
        for field in definition.fields where field.derivedFrom == nil {
            guard field.isRequired || !chance(3) else { continue }
            guard let value = value(field.type, of: field, depth: depth + 1) else { continue }
            parts.append("\(field.name.json):\(value)")
        }
        if chance(3) { parts.shuffle(using: &random) }
        return "{\(parts.joined(separator: ","))}"
    }

    private static let days = [
        "2026-11-20", "2026-11-21", "2026-10-02", "2025-11-20", "2025-11-19", "2027-11-20",
        "2024-02-29", "2019-01-01", "2027-03-31T00:00:00Z",
    ]

    private static let wrong = [
        "12.5.1", "\"2026-02-30\"", "\"nowhere\"", "{}", "[[1]]", "tru", "\"\\ud800\"", "\"\"",
        "01",
        "\"a\tb\"", "-", "1e999", "9223372036854775808", "{\"x\":1}", "\"2026-11-2\"",
    ]
}
