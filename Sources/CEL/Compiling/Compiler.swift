import Diagnostics

/// Checks an expression and plans it in one walk: names become slots, calls become functions.
struct Compiler {
    let environment: Environment
    var log = DiagnosticLog()

    /// The names that macros give, innermost last.
    var locals: [(name: String, type: Type)] = []
    var localCount = 0

    init(_ environment: Environment) {
        self.environment = environment
    }

    static func compile(
        _ expression: Expression, as wanted: Type?, in environment: Environment,
        into log: inout DiagnosticLog
    ) -> Program? {
        guard expression.depth <= environment.limits.depth else {
            log.append(SyntaxMessage.tooDeep(environment.limits.depth), at: expression.span)
            return nil
        }
        var compiler = Compiler(environment)
        let part = compiler.part(expression)
        if let wanted, part.type != .error { compiler.check(part.type, wanted, expression) }
        log.append(contentsOf: compiler.log)
        guard !compiler.log.hasErrors else { return nil }
        return Program(
            resultType: part.type, expression: expression, step: part.step,
            localCount: compiler.localCount, work: environment.limits.work)
    }

    private mutating func check(_ found: Type, _ wanted: Type, _ expression: Expression) {
        var parameters: [String: Type] = [:]
        guard !wanted.accepts(found, filling: &parameters) else { return }
        log.append(
            CheckMessage.wrongResult(found.description, wanted: wanted.description),
            at: expression.span)
    }

    mutating func part(_ expression: Expression) -> Part {
        switch expression.kind {
        case .literal(let literal): constant(literal.value)
        case .identifier(let name): identifier(name, expression.span)
        case .select(let operand, let selection): select(operand, selection, expression)
        case .call(let call): self.call(call, expression)
        case .list(let elements): list(elements, expression.span)
        case .map(let entries): map(entries, expression.span)
        case .comprehension(let comprehension): self.comprehension(comprehension, expression.span)
        case .binding(let binding): self.binding(binding, expression.span)
        case .block: failed(.notSupported("cel.block"), expression.span)
        }
    }

    func constant(_ value: Value) -> Part {
        let result = Evaluation.value(value)
        return Part(type: value.type) { _ in result }
    }

    mutating func failed(_ message: CheckMessage, _ span: Span) -> Part {
        log.append(message, at: span)
        return Part(type: .error) { _ in .unknown(Unknown([])) }
    }

    private mutating func identifier(_ name: String, _ span: Span) -> Part {
        if let slot = locals.lastIndex(where: { $0.name == name }) {
            return Part(type: locals[slot].type) { .value($0.locals[slot]) }
        }
        let bare = name.hasPrefix(".") ? String(name.dropFirst()) : name
        if let slot = environment.variables.firstIndex(where: { $0.name == bare }) {
            return variable(slot)
        }
        if let type = Type.named(bare) { return constant(.type(type)) }
        let known = locals.map(\.name) + environment.variables.map(\.name)
        return failed(.undeclared(bare, near: NearestName.of(bare, in: known)), span)
    }

    private func variable(_ slot: Int) -> Part {
        let variable = environment.variables[slot]
        if let value = variable.constant {
            let result = Evaluation.value(value)
            return Part(type: variable.type) { _ in result }
        }
        let missing = Evaluation.unknown(Unknown([FieldPath([.field(variable.label)])]))
        return Part(type: variable.type) { frame in
            guard slot < frame.variables.count, let value = frame.variables[slot] else {
                return missing
            }
            return .value(value)
        }
    }

    private mutating func binding(_ binding: Binding, _ span: Span) -> Part {
        guard binding.kind == .bind else { return failed(.notSupported("optMap"), span) }
        let value = part(binding.value)
        let (slot, body) = within([(binding.name, value.type)]) { $0.part(binding.body) }
        return Part(type: body.type) { frame in
            guard case .value(let bound) = value.step(&frame) else { return value.step(&frame) }
            frame.locals[slot] = bound
            return body.step(&frame)
        }
    }

    /// Compiles something with names of its own; they get the slots from the one returned.
    mutating func within<Result>(
        _ names: [(String, Type)], _ compile: (inout Compiler) -> Result
    ) -> (slot: Int, result: Result) {
        let slot = locals.count
        locals += names.map { (name: $0.0, type: $0.1) }
        localCount = max(localCount, locals.count)
        let result = compile(&self)
        locals.removeLast(names.count)
        return (slot, result)
    }
}

extension Type {
    /// The type that a name stands for as a value.
    static func named(_ name: String) -> Type? {
        let simple: [Type] = [
            .bool, .int, .uint, .double, .string, .bytes, .null, .timestamp, .duration,
        ]
        if name == "list" { return .list(.dyn) }
        if name == "map" { return .map(key: .dyn, value: .dyn) }
        if name == "type" { return .type(nil) }
        return simple.first { $0.description == name }
    }
}
