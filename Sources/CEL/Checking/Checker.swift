import Diagnostics

/// Finds what each name means and what type each part has; reports every fault.
struct Checker {
    let scope: Scope
    var log = DiagnosticLog()
    var inference = Inference()
    var locals: [(name: String, type: Type)] = []
    var slots = 0

    /// Whether faults are left for the run, as CEL's unchecked evaluation has it.
    let isLenient: Bool

    init(_ scope: Scope, isLenient: Bool) {
        self.scope = scope
        self.isLenient = isLenient
    }

    mutating func check(_ expression: Expression) -> Checked {
        let span = expression.span
        switch expression.kind {
        case .literal(let literal):
            return Checked(kind: .constant(literal.value), type: literal.value.type, span: span)
        case .identifier(let name): return identifier(name, at: span)
        case .select(let operand, let selection):
            return select(operand, selection, of: expression)
        case .call(let call): return self.call(call, at: span)
        case .list(let elements): return list(elements, at: span)
        case .map(let entries): return map(entries, at: span)
        case .comprehension(let comprehension): return self.comprehension(comprehension, at: span)
        case .binding(let binding): return self.binding(binding, at: span)
        case .block(let values, let result): return block(values[...], result)
        }
    }

    mutating func fault(_ message: CheckMessage, _ span: Span) -> Checked {
        if isLenient {
            return Checked(kind: .failure(.unchecked(message)), type: .dyn, span: span)
        }
        log.append(message, at: span)
        return Checked(kind: .constant(.null), type: .error, span: span)
    }

    private mutating func identifier(_ name: String, at span: Span) -> Checked {
        if let found = resolve(name, at: span) { return found }
        let names = locals.map(\.name) + scope.names
        return fault(.undeclared(name, near: NearestName.of(name, in: names)), span)
    }

    /// What a name, perhaps with dots, stands for.
    mutating func resolve(_ name: String, at span: Span) -> Checked? {
        if let index = locals.lastIndex(where: { $0.name == name }) {
            return Checked(
                kind: .local(localSlots[index]),
                type: locals[index].type,
                span: span
            )
        }
        for candidate in scope.candidates(for: name) {
            if let slot = scope.slots[candidate] {
                let variable = scope.variables[slot]
                let kind: Checked.Kind =
                    variable.constant.map { .constant($0) }
                    ?? .variable(slot, label: variable.label)
                return Checked(kind: kind, type: variable.type, span: span)
            }
            if let type = scope.types[candidate] {
                return Checked(kind: .constant(.type(type)), type: .type(type), span: span)
            }
        }
        return nil
    }

    private(set) var localSlots: [Int] = []

    /// Gives a name to a new slot while some part is checked.
    mutating func declare(_ name: String, _ type: Type) -> Int {
        slots += 1
        locals.append((name, type))
        localSlots.append(slots - 1)
        return slots - 1
    }

    mutating func forget(_ count: Int) {
        locals.removeLast(count)
        localSlots.removeLast(count)
    }

    private mutating func select(
        _ operand: Expression,
        _ selection: Expression.Selection,
        of whole: Expression
    ) -> Checked {
        if selection.mode == .value, let name = qualifiedName(whole),
            let found = resolve(name, at: whole.span)
        {
            return found
        }
        let checked = check(operand)
        let type = fieldType(selection.field, of: inference.resolved(checked.type), whole.span)
        let result: Type =
            switch selection.mode {
            case .value: type
            case .optional: .optional(type)
            case .presence: .bool
            }
        return Checked(kind: .select(checked, selection), type: result, span: whole.span)
    }

    /// The dotted name that a chain of fields may be, unless a local hides it.
    func qualifiedName(_ expression: Expression) -> String? {
        switch expression.kind {
        case .identifier(let name):
            return locals.contains { $0.name == name } ? nil : name
        case .select(let operand, let selection) where selection.mode == .value:
            return qualifiedName(operand).map { "\($0).\(selection.field)" }
        case .literal, .select, .call, .list, .map, .comprehension, .binding, .block: return nil
        }
    }

    private mutating func fieldType(_ field: String, of type: Type, _ span: Span) -> Type {
        switch type {
        case .record(let record):
            if let slot = record.slot(of: field) { return record.fields[slot].type }
            let near = NearestName.of(field, in: record.fields.lazy.map(\.name))
            return fault(.noSuchField(field, of: record.name, near: near), span).type
        case .map(_, let value): return value
        case .optional(let inner): return .optional(fieldType(field, of: inner, span))
        case .dyn, .error, .parameter: return .dyn
        case .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .list,
            .type, .opaque:
            return fault(.noFields(type.plainName), span).type
        }
    }

    private mutating func list(_ elements: [Expression.Element], at span: Span) -> Checked {
        let checked = elements.map { check($0.value) }
        let optional = Set(elements.indices.filter { elements[$0].isOptional })
        let types = checked.indices.map { held(checked[$0], isOptional: optional.contains($0)) }
        return Checked(
            kind: .list(checked, optional: optional),
            type: .list(joined(types)),
            span: span
        )
    }

    private mutating func map(_ entries: [Expression.Entry], at span: Span) -> Checked {
        let pairs = entries.map { (key: check($0.key), value: check($0.value)) }
        let optional = Set(entries.indices.filter { entries[$0].isOptional })
        let values = pairs.indices.map {
            held(pairs[$0].value, isOptional: optional.contains($0))
        }
        let type = Type.map(key: joined(pairs.map(\.key.type)), value: joined(values))
        return Checked(kind: .map(pairs, optional: optional), type: type, span: span)
    }

    /// The type of a value, or of what it holds where it must be an optional.
    private mutating func held(_ value: Checked, isOptional: Bool) -> Type {
        guard isOptional else { return value.type }
        let inner = inference.fresh()
        expect(.optional(inner), value)
        return inference.resolved(inner)
    }

    private mutating func joined(_ types: [Type]) -> Type {
        guard let first = types.first else { return inference.fresh() }
        return types.dropFirst().reduce(first) { inference.joined($0, $1) }
    }

    private mutating func binding(_ binding: Binding, at span: Span) -> Checked {
        let value = check(binding.value)
        let isFlat = binding.kind == .optionalFlatMap
        let held = held(value, isOptional: binding.kind != .bind)
        let slot = declare(binding.name, held)
        let body = check(binding.body)
        forget(1)
        guard binding.kind != .bind else {
            return Checked(kind: .bind(slot, value, body), type: body.type, span: span)
        }
        let kind = Checked.Kind.bindHeld(slot, value, body, isFlat: isFlat)
        return Checked(kind: kind, type: isFlat ? body.type : .optional(body.type), span: span)
    }

    private mutating func block(
        _ values: ArraySlice<Expression>,
        _ result: Expression
    ) -> Checked {
        guard let first = values.first else { return check(result) }
        let value = check(first)
        let slot = declare("@index\(values.startIndex)", value.type)
        let body = block(values.dropFirst(), result)
        forget(1)
        return Checked(kind: .bind(slot, value, body), type: body.type, span: body.span)
    }
}
