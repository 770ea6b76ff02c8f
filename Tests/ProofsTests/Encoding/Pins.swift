import CEL
import Checking
import Rules

@testable import Proofs

/// Terms that hold the variables of an encoding to one school.
struct Pins {
    let encoder: Encoder
    let root: Record

    var terms: [Term] {
        encoder.fields.sorted { $0.key < $1.key }.flatMap { path, field in
            value(at: path).flatMap { pins(field, $0, path) }
        }
    }

    /// The value at a path; no array where something on the way is not there.
    private func value(at path: String) -> [Value?] {
        var value: Value? = .record(root)
        for step in path.split(separator: ".") {
            if value == nil { return [] }
            if let index = Int(step) {
                guard let elements = value?.elements, elements.indices.contains(index) else {
                    return []
                }
                value = elements[index]
            } else {
                value = value?.record?[String(step).asIdentifier]
            }
        }
        return [value]
    }

    private func pins(_ field: FieldVariables, _ value: Value?, _ path: String) -> [Term] {
        guard let value else { return [!field.recorded] }
        return [field.recorded] + pins(field.content, value, path, field.nothing)
    }

    private func pins(
        _ content: FieldVariables.Content,
        _ value: Value,
        _ path: String,
        _ nothing: Term
    ) -> [Term] {
        switch content {
        case .truth(let term): return [value == .bool(true) ? term : !term]
        case .number(let term), .day(let term):
            guard value != .null else { return [nothing] }
            return [!nothing, .equal(term, value.ordered)]
        case .word(let choices):
            return [value == .string("") ? nothing : !nothing]
                + choices.map { value == .string($0.text) ? $0.isSo : !$0.isSo }
        case .text:
            let letters = encoder.texts[path].map {
                Term.equal($0.letters, .string(value.text ?? ""))
            }
            return [value == .string("") ? nothing : !nothing] + (letters.map { [$0] } ?? [])
        case .words(let words):
            let present = value.elements ?? []
            return words.map { present.contains(.string($0.text)) ? $0.isThere : !$0.isThere }
        case .references(let list, let flags):
            let present = value.elements ?? []
            return flags.indices.map { index in
                let id = self.value(at: "\(list).\(index).id").first ?? nil
                return id.map { present.contains($0) } ?? false ? flags[index] : !flags[index]
            }
        case .elements(let flags):
            let count = value.elements?.count ?? 0
            return flags.indices.map { $0 < count ? flags[$0] : !flags[$0] }
        case .record: return [isNothing(value) ? nothing : !nothing]
        case .other: return []
        }
    }

    private func isNothing(_ value: Value) -> Bool {
        guard let record = value.record, record.type == BuiltInRecords.money else { return false }
        return record["amount"] == .null
    }
}

extension Value {
    fileprivate var ordered: Term {
        Symbol.constant(self).ordered?.term ?? .integer(0)
    }
}
