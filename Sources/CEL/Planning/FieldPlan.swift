import Diagnostics

/// A field of a record or a key of a map.
final class FieldPlan: Plan {
    private let operand: any Plan
    private let selection: Expression.Selection
    private let span: Span
    /// The declared type and the slot in it, where the checker knew them.
    private let known: (type: RecordType, slot: Int)?

    init(_ operand: any Plan, _ selection: Expression.Selection, _ type: Type, _ span: Span) {
        self.operand = operand
        self.selection = selection
        self.span = span
        if case .record(let record) = type, let slot = record.slot(of: selection.field) {
            known = (record, slot)
        } else {
            known = nil
        }
    }

    func evaluate(_ frame: inout Frame) -> Evaluation {
        let result = operand.evaluate(&frame)
        guard case .value(let value) = result else { return result }
        switch selection.mode {
        case .value: return read(value)
        case .presence: return presence(value)
        case .optional:
            return optional(value)
        }
    }

    private func read(_ value: Value) -> Evaluation {
        switch value {
        case .record(let record):
            guard let slot = slot(in: record) else { return noField(value) }
            return record.slots[slot].map { .value($0) } ?? missing(slot, of: record)
        case .map(let map):
            return map[.string(selection.field)].map { .value($0) } ?? noKey
        case .optional(let inner):
            guard let inner else { return .value(value) }
            if case .map(let map) = inner, map[.string(selection.field)] == nil {
                return .value(.optional(nil))
            }
            guard case .value(let found) = read(inner) else { return read(inner) }
            return .value(.optional(found))
        case .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .list,
            .type, .opaque:
            return noField(value)
        }
    }

    /// The field as an optional; what is not recorded stays unknown.
    private func optional(_ value: Value) -> Evaluation {
        switch read(value) {
        case .value(.optional(let held)):
            if case .optional = value { return .value(.optional(held)) }
            return .value(.optional(.optional(held)))
        case .value(let found): return .value(.optional(found))
        case .unknown(let unknown): return .unknown(unknown)
        case .error(let error):
            if case .noSuchKey = error.message { return .value(.optional(nil)) }
            return .error(error)
        }
    }

    private func presence(_ value: Value) -> Evaluation {
        switch value {
        case .record(let record):
            guard let slot = slot(in: record) else { return noField(value) }
            if record.slots[slot] != nil { return .value(.bool(true)) }
            return record.type.absence == .none
                ? .value(.bool(false)) : .unknown(record.missing(slot))
        case .map(let map): return .value(.bool(map[.string(selection.field)] != nil))
        case .optional(let inner):
            return inner.map(presence) ?? .value(.bool(false))
        case .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .list,
            .type, .opaque:
            return noField(value)
        }
    }

    private func missing(_ slot: Int, of record: Record) -> Evaluation {
        record.type.absence == .none ? noKey : .unknown(record.missing(slot))
    }

    private func slot(in record: Record) -> Int? {
        if let known, known.type === record.type { return known.slot }
        return record.type.slot(of: selection.field)
    }

    private var noKey: Evaluation {
        .error(EvaluationError(.noSuchKey("'\(selection.field)'"), at: span))
    }

    private func noField(_ value: Value) -> Evaluation {
        .error(EvaluationError(.noSuchField(selection.field, in: value.type.runtimeName), at: span))
    }
}
