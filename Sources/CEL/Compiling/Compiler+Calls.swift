import Diagnostics

extension Compiler {
    mutating func call(_ call: Expression.Call, _ expression: Expression) -> Part {
        let span = expression.span
        switch Operator(rawValue: call.function) {
        case .and: return logic(call.arguments, settles: false)
        case .or: return logic(call.arguments, settles: true)
        case .conditional where call.arguments.count == 3: return conditional(call.arguments)
        case .equals where call.arguments.count == 2:
            return equality(call.arguments, wanted: true, expression)
        case .notEquals where call.arguments.count == 2:
            return equality(call.arguments, wanted: false, expression)
        default: break
        }
        if case .identifier("timestamp") = Expression.Kind.identifier(call.function),
            call.target == nil, let constant = timestampLiteral(call)
        {
            return constant
        }
        let isMember = call.target != nil
        let operands = (call.target.map { [$0] } ?? []) + call.arguments
        let parts = operands.map { part($0) }
        guard !parts.contains(where: { $0.type == .error }) else {
            return Part(type: .error) { _ in .unknown(Unknown([])) }
        }
        guard let known = environment.overloads(of: call.function) else {
            let near = NearestName.of(call.function, in: environment.functionNames)
            return failed(.unknownFunction(call.function, near: near), span)
        }
        return resolved(call.function, known.filter { $0.isMember == isMember }, parts, known, span)
    }

    private func timestampLiteral(_ call: Expression.Call) -> Part? {
        guard call.arguments.count == 1, case .literal(.string(let text)) = call.arguments[0].kind,
            let timestamp = Timestamp(parsing: text)
        else { return nil }
        return constant(.timestamp(timestamp))
    }

    private mutating func resolved(
        _ name: String, _ overloads: [Overload], _ parts: [Part], _ known: [Overload],
        _ span: Span
    ) -> Part {
        var result: Type?
        let fitting = overloads.filter { overload in
            guard overload.parameters.count == parts.count else { return false }
            var filled: [String: Type] = [:]
            let fits = zip(overload.parameters, parts).allSatisfy {
                $0.accepts($1.type, filling: &filled)
            }
            if fits {
                let type = overload.result.filled(with: filled)
                result = result.map { $0.joined(with: type) } ?? type
            }
            return fits
        }
        guard let result, let first = fitting.first else {
            log.append(
                CheckMessage.noOverload(name, parts.map(\.type.description)), at: span,
                notes: known.map { .init("it takes \($0.signature(name))") })
            return Part(type: .error) { _ in .unknown(Unknown([])) }
        }
        let isCertain = fitting.count == 1 && !parts.contains { $0.type == .dyn }
        return Part(
            type: result,
            step: isCertain
                ? Self.step(name, [first], parts, span) : Self.step(name, fitting, parts, span))
    }

    private static func step(
        _ name: String, _ overloads: [Overload], _ parts: [Part], _ span: Span
    ) -> Step {
        let steps = parts.map(\.step)
        return { frame in
            all(steps, &frame) { values in run(name, overloads, values, span) }
        }
    }

    private static func run(
        _ name: String, _ overloads: [Overload], _ values: [Value], _ span: Span
    ) -> Evaluation {
        for overload in overloads
        where zip(overload.parameters, values).allSatisfy({ $0.holds($1) }) {
            switch overload.body.run(values) {
            case .value(let value): return .value(value)
            case .error(let message): return .error(.init(message, at: span))
            case .noOverload: continue
            }
        }
        let types = values.map(\.type.description)
        return .error(.init(.noSuchOverload(name, types), at: span))
    }

    /// `&&` and `||`: one operand that settles it does so, whatever the others are.
    private mutating func logic(_ operands: [Expression], settles: Bool) -> Part {
        let parts = operands.map { truth($0) }
        let pairs = zip(parts.map(\.step), operands.map(\.span)).map { ($0, $1) }
        return Part(type: .bool) { frame in
            var tally = Tally()
            for (step, span) in pairs {
                switch step(&frame) {
                case .value(.bool(let truth)):
                    if truth == settles { return .value(.bool(settles)) }
                case let other: tally.add(other, at: span)
                }
            }
            return tally.result ?? .value(.bool(!settles))
        }
    }

    /// A part that must be a truth.
    mutating func truth(_ expression: Expression) -> Part {
        let part = part(expression)
        switch part.type {
        case .bool, .dyn, .error: return part
        default: return failed(.notATruth(part.type.description), expression.span)
        }
    }

    private mutating func conditional(_ operands: [Expression]) -> Part {
        let condition = truth(operands[0])
        let yes = part(operands[1])
        let no = part(operands[2])
        let span = operands[0].span
        return Part(type: yes.type.joined(with: no.type)) { frame in
            switch condition.step(&frame) {
            case .value(.bool(true)): return yes.step(&frame)
            case .value(.bool(false)): return no.step(&frame)
            case .value(let value):
                return .error(.init(.notTruth(value.type.description), at: span))
            case let other: return other
            }
        }
    }

    private mutating func equality(
        _ operands: [Expression], wanted: Bool, _ expression: Expression
    ) -> Part {
        let left = part(operands[0])
        let right = part(operands[1])
        var filled: [String: Type] = [:]
        guard left.type.accepts(right.type, filling: &filled)
            || right.type.accepts(left.type, filling: &filled)
        else {
            let types = [left.type.description, right.type.description]
            return failed(.noOverload(wanted ? "==" : "!=", types), expression.span)
        }
        return Part(type: .bool) { frame in
            switch (left.step(&frame), right.step(&frame)) {
            case (.value(let left), .value(let right)):
                .value(.bool(left.equals(right) == wanted))
            case (.error(let error), _), (_, .error(let error)): .error(error)
            case (.unknown(let left), .unknown(let right)): .unknown(left.merged(with: right))
            case (.unknown(let unknown), _), (_, .unknown(let unknown)): .unknown(unknown)
            }
        }
    }
}

/// What could not be told while going through several truths.
struct Tally {
    private var unknown: Unknown?
    private var failure: EvaluationError?

    mutating func add(_ evaluation: Evaluation, at span: Span) {
        switch evaluation {
        case .unknown(let other): unknown = unknown?.merged(with: other) ?? other
        case .error(let error): failure = failure ?? error
        case .value(let value):
            failure = failure ?? EvaluationError(.notTruth(value.type.description), at: span)
        }
    }

    /// The unknowns together, else the first error; none where all could be told.
    var result: Evaluation? { unknown.map { .unknown($0) } ?? failure.map { .error($0) } }
}

extension Overload {
    /// How the form is called, for a note.
    func signature(_ name: String) -> String {
        let types = parameters.map(\.description)
        guard isMember, let target = types.first else {
            return "\(name)(\(types.joined(separator: ", ")))"
        }
        return "\(target).\(name)(\(types.dropFirst().joined(separator: ", ")))"
    }
}

extension Overload.Body {
    /// Runs the body on arguments.
    func run(_ values: [Value]) -> FunctionResult {
        switch self {
        case .unary(let body): values.count == 1 ? body(values[0]) : .noOverload
        case .binary(let body): values.count == 2 ? body(values[0], values[1]) : .noOverload
        case .variadic(let body): body(values)
        case .none: .noOverload
        }
    }
}
