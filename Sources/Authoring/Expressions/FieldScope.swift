import CEL
import Rules

/// What the names in an expression of a rule stand for.
struct FieldScope {
    let model: Model

    /// The records that the variables of macros go through.
    private(set) var elements: [String: RecordDefinition] = [:]

    init(_ model: Model) {
        self.model = model
    }

    /// The fields on the way to what an expression reads: from the root, or from an element.
    func path(_ expression: Expression) -> (variable: String?, fields: [FieldDefinition])? {
        switch expression.kind {
        case .identifier(let name):
            if elements[name] != nil { return (name, []) }
            return model.root.field(ofIdentifier: name).map { (nil, [$0]) }
        case .select(let operand, let selection) where selection.mode == .value:
            guard let (variable, fields) = path(operand) else { return nil }
            let record =
                fields.last.map { $0.type.element == nil ? model.record(of: $0.type) : nil }
                ?? variable.flatMap { elements[$0] }
            return record?.field(ofIdentifier: selection.field).map { (variable, fields + [$0]) }
        case .literal, .select, .call, .list, .map, .comprehension, .binding, .block: return nil
        }
    }

    /// The field that an expression reads.
    func field(_ expression: Expression) -> FieldDefinition? { path(expression)?.fields.last }

    /// The scope in the body of a macro.
    func entering(_ loop: Comprehension) -> FieldScope {
        var scope = self
        scope.elements[loop.variable] = field(loop.range).flatMap { model.record(of: $0.type) }
        return scope
    }
}

extension RecordDefinition {
    fileprivate func field(ofIdentifier name: String) -> FieldDefinition? {
        fields.first { $0.identifier == name }
    }
}
