import CEL
import Diagnostics
import YAML

extension Comparison {
    /// `present: yes`: recorded, and neither empty nor `none`; `present: no`: known to be neither.
    static let present = Comparison(
        keyword: "present",
        documentation:
            "`yes`: recorded, and neither empty nor `none`; `no`: known to be empty or `none`.",
        operand: { _ in .yesNo },
        isWritten: true,
        expression: { field, operand, span in
            let present = Expression.call("present", [field], at: span)
            guard case .literal(.bool(false)) = operand.kind else { return present }
            return .not(present, at: span)
        },
        witness: { $0.operand == .bool(true) ? $0.example : nil }
    )
}

extension Comparison.Witness {
    /// The field's example, or for dates the day of the check and for ids the first there is.
    var example: Value? {
        switch field.type {
        case .date: .timestamp(situation.asOf.timestamp)
        case .reference: situation.firstId(of: field.type).map { .string($0) }
        case .list(let element): exampleElement(element).map { .list([$0]) }
        default: exampleElement(field.type)
        }
    }

    private func exampleElement(_ type: FieldType) -> Value? {
        switch type {
        case .reference: situation.firstId(of: type).map { .string($0) }
        case .word: situation.model.vocabulary(of: type)?.names.first.map { .string($0) }
        case .yesNo: .bool(true)
        case .text: exampleText.map { .string($0) }
        case .wholeNumber: exampleText.flatMap { Int64($0) }.map { .int($0) }
        case .number: exampleText.flatMap { Double($0) }.map { .double($0) }
        case .money, .date, .period, .place, .list, .record: nil
        }
    }

    private var exampleText: String? {
        guard let example = field.example else { return nil }
        return example.scalar?.text ?? example.elements?.first?.scalar?.text
    }
}

extension Situation {
    /// The id of the first element of the list that a reference points into.
    func firstId(of type: FieldType) -> String? {
        guard case .reference(let path) = type else { return nil }
        var value: Value? = .record(root)
        for name in path.split(separator: ".") {
            value = value?.record?[String(name).asIdentifier]
        }
        return value?.elements?.first?.record?["id"]?.text
    }
}
