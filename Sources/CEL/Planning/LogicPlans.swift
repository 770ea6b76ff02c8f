import Diagnostics

/// `a && b` and `a || b`: one part that settles it settles it, whatever the others are.
final class LogicPlan: Plan {
    private let parts: [any Plan]
    private let spans: [Span]
    /// The truth of a part that settles the whole.
    private let settling: Bool

    init(_ parts: [any Plan], settling: Bool, _ spans: [Span]) {
        self.parts = parts
        self.spans = spans
        self.settling = settling
    }

    func evaluate(_ frame: inout Frame) -> Evaluation {
        var pending = Pending()
        for (part, span) in zip(parts, spans) {
            guard let value = pending.value(of: part.evaluate(&frame)) else { continue }
            if case .bool(let truth) = value {
                if truth == settling { return .value(.bool(settling)) }
            } else {
                _ = pending.value(of: .notTruth(value, at: span))
            }
        }
        return pending.result(or: .bool(!settling))
    }

    func truth(_ frame: inout Frame) -> Truth {
        var isOpen = false
        for part in parts {
            switch part.truth(&frame) {
            case .yes: if settling { return .yes }
            case .no: if !settling { return .no }
            case .open: isOpen = true
            }
        }
        return isOpen ? .open : settling ? .no : .yes
    }
}

/// `a ? b : c`.
final class ConditionalPlan: Plan {
    private let condition: any Plan
    private let yes: any Plan
    private let no: any Plan
    private let span: Span

    init(_ condition: any Plan, _ yes: any Plan, _ no: any Plan, _ span: Span) {
        self.condition = condition
        self.yes = yes
        self.no = no
        self.span = span
    }

    func evaluate(_ frame: inout Frame) -> Evaluation {
        let result = condition.evaluate(&frame)
        guard case .value(let value) = result else { return result }
        guard case .bool(let truth) = value else { return .notTruth(value, at: span) }
        return truth ? yes.evaluate(&frame) : no.evaluate(&frame)
    }
}

extension Evaluation {
    static func notTruth(_ value: Value, at span: Span) -> Evaluation {
        .error(EvaluationError(.notTruth(value.type.runtimeName), at: span))
    }
}
