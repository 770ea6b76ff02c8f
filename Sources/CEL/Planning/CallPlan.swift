import Diagnostics

/// A function called with the values of its arguments.
final class CallPlan: Plan {
    private let name: String
    private let arguments: [any Plan]
    private let overloads: [Overload]
    private let span: Span

    init(_ name: String, _ arguments: [any Plan], _ overloads: [Overload], _ span: Span) {
        self.name = name
        self.arguments = arguments
        self.overloads = overloads
        self.span = span
    }

    func evaluate(_ frame: inout Frame) -> Evaluation {
        var pending = Pending()
        var values: [Value] = []
        for argument in arguments {
            if let value = pending.value(of: argument.evaluate(&frame)) { values.append(value) }
        }
        guard pending.isEmpty else { return pending.result(or: .null) }
        for overload in overloads
        where zip(overload.parameters, values).allSatisfy({ $0.admits($1) }) {
            switch run(overload, values) {
            case .value(let value): return frame.taking(value, at: span)
            case .error(let message): return .error(EvaluationError(message, at: span))
            case .noOverload: continue
            }
        }
        let types = values.map(\.type.runtimeName)
        return .error(EvaluationError(.noSuchOverload(name, types), at: span))
    }

    private func run(_ overload: Overload, _ values: [Value]) -> FunctionResult {
        switch overload.body {
        case .unary(let body): values.count == 1 ? body(values[0]) : .noOverload
        case .binary(let body): values.count == 2 ? body(values[0], values[1]) : .noOverload
        case .variadic(let body): body(values)
        case .prepared(let index, let prepare):
            values.indices.contains(index) ? prepare(values[index])(values) : .noOverload
        case .none: .noOverload
        }
    }
}

extension Frame {
    /// A value that a function made, where its length and the work that is left allow it.
    mutating func taking(_ value: Value, at span: Span) -> Evaluation {
        guard !value.isTooLong else {
            return .error(EvaluationError(.tooLong(Limits.textBytes), at: span))
        }
        guard spend(value.weight) else {
            return .error(EvaluationError(.tooMuchWork(0), at: span))
        }
        return .value(value)
    }
}

extension Overload {
    /// Whether it takes two values of any type, as equality does.
    var takesAnything: Bool {
        parameters.count == 2
            && parameters.allSatisfy { if case .parameter = $0 { true } else { false } }
    }
}

extension Value {
    /// Whether it is a text that no function may give.
    fileprivate var isTooLong: Bool {
        guard case .string(let text) = self else { return false }
        return text.utf8.count > Limits.textBytes
    }

    /// How many steps making it counts for.
    fileprivate var weight: Int {
        switch self {
        case .string(let text): 1 + text.utf8.count / 16
        case .bytes(let bytes): 1 + bytes.count / 16
        case .list(let elements): 1 + elements.count
        case .null, .bool, .int, .uint, .double, .timestamp, .duration, .map, .record, .type,
            .optional, .opaque:
            1
        }
    }
}

extension Type {
    /// Whether a value may stand where the type is wanted; what lists hold is not looked at.
    func admits(_ value: Value) -> Bool {
        switch (self, value) {
        case (.dyn, _), (.parameter, _), (.error, _): true
        case (.null, .null), (.bool, .bool), (.int, .int), (.uint, .uint), (.double, .double),
            (.string, .string), (.bytes, .bytes), (.timestamp, .timestamp),
            (.duration, .duration), (.list, .list), (.map, .map), (.type, .type):
            true
        case (.optional(let wrapped), .optional(let inner)): inner.map(wrapped.admits) ?? true
        case (.record(let type), .record(let record)): type === record.type
        case (.opaque(let name, _), .opaque(let value)): value.type.runtimeName == name
        default: false
        }
    }
}
