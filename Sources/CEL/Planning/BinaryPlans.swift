import Diagnostics

/// A function of two arguments, which most operators are: no list of arguments is made.
final class BinaryPlan: Plan {
    private let left: any Plan
    private let right: any Plan
    private let overloads: [(overload: Overload, body: @Sendable (Value, Value) -> FunctionResult)]
    private let name: String
    private let span: Span

    /// Makes a plan; none where a form takes its arguments in another way.
    init?(
        _ name: String,
        _ left: any Plan,
        _ right: any Plan,
        _ overloads: [Overload],
        _ span: Span
    ) {
        var forms: [(Overload, @Sendable (Value, Value) -> FunctionResult)] = []
        for overload in overloads {
            guard case .binary(let body) = overload.body else { return nil }
            forms.append((overload, body))
        }
        (self.name, self.left, self.right, self.span) = (name, left, right, span)
        self.overloads = forms
    }

    func evaluate(_ frame: inout Frame) -> Evaluation {
        let first = left.evaluate(&frame)
        let second = right.evaluate(&frame)
        guard case .value(let first) = first, case .value(let second) = second else {
            var pending = Pending()
            _ = pending.value(of: first)
            _ = pending.value(of: second)
            return pending.result(or: .null)
        }
        return call(first, second, &frame)
    }

    private func call(_ first: Value, _ second: Value, _ frame: inout Frame) -> Evaluation {
        for (overload, body) in overloads
        where overload.parameters[0].admits(first) && overload.parameters[1].admits(second) {
            switch body(first, second) {
            case .value(let value): return frame.taking(value, at: span)
            case .error(let message): return .error(EvaluationError(message, at: span))
            case .noOverload: continue
            }
        }
        let types = [first.type.runtimeName, second.type.runtimeName]
        return .error(EvaluationError(.noSuchOverload(name, types), at: span))
    }
}

/// `a == b` and `a != b`, which every two values have an answer to.
final class EqualityPlan: Plan {
    private let left: any Plan
    private let right: any Plan
    private let isEqual: Bool

    init(_ left: any Plan, _ right: any Plan, isEqual: Bool) {
        (self.left, self.right, self.isEqual) = (left, right, isEqual)
    }

    func evaluate(_ frame: inout Frame) -> Evaluation {
        let first = left.evaluate(&frame)
        let second = right.evaluate(&frame)
        if case .value(let first) = first, case .value(let second) = second {
            return .value(.bool(first.equals(second) == isEqual))
        }
        var pending = Pending()
        _ = pending.value(of: first)
        _ = pending.value(of: second)
        return pending.result(or: .null)
    }

    func truth(_ frame: inout Frame) -> Truth {
        guard case .value(let first) = left.evaluate(&frame),
            case .value(let second) = right.evaluate(&frame)
        else { return .open }
        return first.equals(second) == isEqual ? .yes : .no
    }
}
