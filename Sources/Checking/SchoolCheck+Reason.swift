import CEL
import Rules

extension SchoolCheck {
    /// What a rule looked at and what of it counts.
    func reason(_ rule: CompiledRule, _ verdict: Verdict) -> Reason {
        var reason = Reason()
        reason.missing = verdict.missing
        if let selection = rule.selection {
            look(through: selection, into: &reason)
        } else if let fields = rule.rule.form as? FieldsForm {
            for field in fields.fields { look(at: field, into: &reason) }
        }
        return reason
    }

    private func look(through selection: CompiledSelection, into reason: inout Reason) {
        var activation = compiled.activation(root, [root])
        let place = activation.slots.count - 1
        for element in selection.list.elements(in: root) ?? [] {
            reason.lookedAt += 1
            activation.slots[place] = .record(element)
            guard selection.matches.isTrue(activation) else { continue }
            let item = item(element, nameField: selection.list.record.nameField)
            if selection.satisfies?.isTrue(activation) ?? true {
                reason.matched += 1
                reason.evidence.append(item)
            } else {
                reason.failing.append(item)
            }
        }
    }

    private func look(at field: FieldReference, into reason: inout Reason) {
        reason.lookedAt += 1
        guard let value = field.value(in: root), value.isPresent else { return }
        reason.matched += 1
        reason.evidence.append(
            .init(path: field.path(from: root.path), name: field.field.label(), id: nil)
        )
    }

    private func item(_ record: Record, nameField: String?) -> Reason.Item {
        let id = record["id"]?.text
        let name = nameField.flatMap { record[$0.asIdentifier]?.text } ?? id
        return .init(path: record.path, name: name ?? record.path.description, id: id)
    }
}
