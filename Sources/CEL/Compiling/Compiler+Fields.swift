import Diagnostics

extension Compiler {
    mutating func select(
        _ operand: Expression, _ selection: Expression.Selection, _ expression: Expression
    ) -> Part {
        let base = part(operand)
        guard selection.mode != .optional else {
            return failed(.notSupported("optional fields"), expression.span)
        }
        switch base.type {
        case .record(let type): return field(selection, of: type, base, expression.span)
        case .map(_, let value): return entry(selection, value, base, expression.span)
        case .dyn, .error: return entry(selection, .dyn, base, expression.span)
        default:
            return failed(
                .noSuchField(selection.field, in: base.type.description, near: nil),
                expression.span)
        }
    }

    private mutating func field(
        _ selection: Expression.Selection, of type: RecordType, _ base: Part, _ span: Span
    ) -> Part {
        guard let slot = type.slot(of: selection.field) else {
            let near = NearestName.of(selection.field, in: type.fields.map(\.name))
            return failed(.noSuchField(selection.field, in: type.name, near: near), span)
        }
        let isPresence = selection.mode == .presence
        let name = selection.field
        return Part(type: isPresence ? .bool : type.fields[slot].type) { frame in
            let result = base.step(&frame)
            guard case .value(let value) = result else { return result }
            guard case .record(let record) = value, record.type === type else {
                return Self.lookUp(name, in: value, isPresence, span)
            }
            guard let value = record.slots[slot] else { return .unknown(record.missing(slot)) }
            return isPresence ? .value(.bool(true)) : .value(value)
        }
    }

    private func entry(
        _ selection: Expression.Selection, _ type: Type, _ base: Part, _ span: Span
    ) -> Part {
        let name = selection.field
        let isPresence = selection.mode == .presence
        return Part(type: isPresence ? .bool : type) { frame in
            let result = base.step(&frame)
            guard case .value(let value) = result else { return result }
            return Self.lookUp(name, in: value, isPresence, span)
        }
    }

    private static func lookUp(
        _ name: String, in value: Value, _ isPresence: Bool, _ span: Span
    ) -> Evaluation {
        switch value {
        case .map(let map):
            let found = map[.string(name)]
            if isPresence { return .value(.bool(found != nil)) }
            return found.map { .value($0) } ?? .error(.init(.noSuchKey("'\(name)'"), at: span))
        case .record(let record):
            guard let slot = record.type.slot(of: name) else { break }
            guard let value = record.slots[slot] else { return .unknown(record.missing(slot)) }
            return .value(isPresence ? .bool(true) : value)
        default: break
        }
        return .error(.init(.noSuchField(name, in: value.type.description), at: span))
    }

    mutating func list(_ elements: [Expression.Element], _ span: Span) -> Part {
        let parts = elements.map { part($0.value) }
        let type = Type.joined(parts.map(\.type))
        let steps = parts.map(\.step)
        let gather: Step = { frame in
            Self.all(steps, &frame) { .value(.list($0)) }
        }
        guard elements.allSatisfy({ $0.value.isConstant }) else {
            return Part(type: .list(type), step: gather)
        }
        var frame = Frame(variables: [], locals: [], work: 1)
        let constant = gather(&frame)
        return Part(type: .list(type)) { _ in constant }
    }

    mutating func map(_ entries: [Expression.Entry], _ span: Span) -> Part {
        let keys = entries.map { part($0.key) }
        let values = entries.map { part($0.value) }
        let steps = (keys + values).map(\.step)
        let count = keys.count
        let type = Type.map(
            key: .joined(keys.map(\.type)), value: .joined(values.map(\.type)))
        return Part(type: type) { frame in
            Self.all(steps, &frame) { all in
                let pairs = (0..<count).map { (all[$0], all[$0 + count]) }
                return MapValue(pairs).map { .value(.map($0)) }
                    ?? .error(.init(.repeatedKey("of the map"), at: span))
            }
        }
    }

    /// The values of all steps; else the first error, else the unknowns together.
    static func all(
        _ steps: [Step], _ frame: inout Frame, _ make: ([Value]) -> Evaluation
    ) -> Evaluation {
        var values: [Value] = []
        values.reserveCapacity(steps.count)
        var unknown: Unknown?
        var failure: Evaluation?
        for step in steps {
            switch step(&frame) {
            case .value(let value): values.append(value)
            case .unknown(let other): unknown = unknown?.merged(with: other) ?? other
            case .error(let error): failure = failure ?? .error(error)
            }
        }
        return failure ?? unknown.map { .unknown($0) } ?? make(values)
    }
}

extension Expression {
    /// Whether it is written out.
    var isConstant: Bool {
        if case .literal = kind { true } else { false }
    }
}
