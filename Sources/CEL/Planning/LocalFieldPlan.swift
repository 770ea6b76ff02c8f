import Diagnostics

/// A declared field of a record that a macro goes through: read in place, without taking the record.
final class LocalFieldPlan: Plan {
    private let local: Int
    private let type: RecordType
    private let slot: Int

    /// For what is no record of the type, and for what is not recorded.
    private let general: FieldPlan

    /// Makes a plan; none where the operand is another or its type is not declared.
    init?(_ operand: Checked, _ selection: Expression.Selection, orElse general: FieldPlan) {
        guard case .local(let local) = operand.kind, selection.mode == .value,
            case .record(let type) = operand.type, let slot = type.slot(of: selection.field)
        else { return nil }
        (self.local, self.type, self.slot, self.general) = (local, type, slot, general)
    }

    func evaluate(_ frame: inout Frame) -> Evaluation {
        if case .record(let record) = frame.locals[local], record.storage.type === type,
            let value = record.storage.slots[slot]
        {
            return .value(value)
        }
        return general.evaluate(&frame)
    }
}
