import CEL
import Diagnostics

extension Operand {
    /// Another operand that an author could have written by a slip, and where this one stands.
    typealias Slip = (kind: VariationKind, span: Span, operand: Operand)

    /// The slips in what a field is compared with: one off, another word, one word more or less.
    func slips(of type: FieldType, in model: Model) -> [Slip] {
        switch self {
        case .value(let value, _, let span): others(than: value, type, model, at: span)
        case .parameter(let parameter, let span):
            others(than: parameter.value, parameter.type, model, at: span)
        case .list(let operands, let span): shorter(operands, span) + longer(operands, type, model)
        case .element, .asOf: []
        }
    }

    private func others(
        than value: Value,
        _ type: FieldType,
        _ model: Model,
        at span: Span
    ) -> [Slip] {
        neighbours(of: value, type, model).map { kind, other, text in
            (kind, span, .value(other, text: text, span))
        }
    }

    private func neighbours(
        of value: Value,
        _ type: FieldType,
        _ model: Model
    ) -> [(VariationKind, Value, String)] {
        if let period = value.period {
            return period.neighbours.map { (.period, .opaque($0), $0.text) }
        }
        switch value {
        case .bool(let truth): return [(.word, .bool(!truth), truth ? "no" : "yes")]
        case .int(let number):
            return [number.subtractingReportingOverflow(1), number.addingReportingOverflow(1)]
                .filter { !$0.overflow && $0.partialValue >= 0 }
                .map { (.number, .int($0.partialValue), String($0.partialValue)) }
        case .double(let number):
            return [number - 1, number + 1].filter { $0 >= 0 }
                .map { (.number, .double($0), String($0)) }
        case .timestamp:
            return [-1, 1].compactMap { value.stepped(by: $0) }.compactMap { other in
                other.day.map { (.period, other, $0.description) }
            }
        case .string(let word):
            return otherWord(than: [word], type, model).map { (.word, .string($0), $0) }
        default: return []
        }
    }

    /// A word of the vocabulary that is none of some; of plain texts another text.
    private func otherWord(
        than words: [String],
        _ type: FieldType,
        _ model: Model
    ) -> [String] {
        guard let names = model.vocabulary(of: type)?.names else {
            return [(words.first ?? "") + " too"]
        }
        let start = words.last.flatMap { names.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
        let turned = names[start...] + names[..<start]
        return turned.first { !words.contains($0) }.map { [$0] } ?? []
    }

    private func shorter(_ operands: [Operand], _ span: Span) -> [Slip] {
        guard operands.count > 1 else { return [] }
        return operands.indices.map { index in
            var fewer = operands
            let gone = fewer.remove(at: index)
            return (.word, gone.span ?? span, .list(fewer, span))
        }
    }

    private func longer(_ operands: [Operand], _ type: FieldType, _ model: Model) -> [Slip] {
        let words = operands.compactMap {
            if case .value(_, let text, _) = $0 { text } else { nil }
        }
        guard let span = operands.last?.span, words.count == operands.count,
            let element = type.element, model.vocabulary(of: element) != nil
        else { return [] }
        return otherWord(than: words, element, model).map { word in
            let more = operands + [.value(.string(word), text: word, span)]
            return (.word, span, .list(more, span))
        }
    }

    private var span: Span? {
        switch self {
        case .value(_, _, let span), .parameter(_, let span), .list(_, let span), .asOf(let span):
            span
        case .element(_, let field): field.span
        }
    }
}

extension Period {
    /// The period with one unit less and one more: months where it has months, else days.
    fileprivate var neighbours: [Period] {
        let (number, unit) = months > 0 ? (months, "months") : (days, "days")
        return [number - 1, number + 1].compactMap { Period("\($0) \(unit)") }
    }
}
