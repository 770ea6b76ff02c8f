import Diagnostics

/// A value known when the program is planned.
final class ConstantPlan: Plan {
    let value: Value

    init(_ value: Value) {
        self.value = value
    }

    func evaluate(_ frame: inout Frame) -> Evaluation { .value(value) }
}

/// What cannot be worked out, whatever the values are.
final class FailurePlan: Plan {
    private let error: EvaluationError

    init(_ error: EvaluationError) {
        self.error = error
    }

    func evaluate(_ frame: inout Frame) -> Evaluation { .error(error) }
}

/// The value of a variable of the environment.
final class VariablePlan: Plan {
    private let slot: Int
    private let unknown: Unknown

    init(_ slot: Int, label: String) {
        self.slot = slot
        self.unknown = Unknown([FieldPath([.field(label)])])
    }

    func evaluate(_ frame: inout Frame) -> Evaluation {
        guard slot < frame.slots.count, let value = frame.slots[slot] else {
            return .unknown(unknown)
        }
        return .value(value)
    }
}

/// The value of a name that a macro brings.
final class LocalPlan: Plan {
    let slot: Int

    init(_ slot: Int) {
        self.slot = slot
    }

    func evaluate(_ frame: inout Frame) -> Evaluation { .value(frame.locals[slot]) }
}

/// A part that does not change while a loop runs, worked out when it is first wanted.
final class HoistedPlan: Plan {
    private let place: Int
    private let plan: any Plan

    init(_ place: Int, _ plan: any Plan) {
        self.place = place
        self.plan = plan
    }

    func evaluate(_ frame: inout Frame) -> Evaluation {
        if let known = frame.cache[place] { return known }
        let result = plan.evaluate(&frame)
        frame.cache[place] = result
        return result
    }
}

/// A value under a name.
final class BindPlan: Plan {
    private let slot: Int
    private let value: any Plan
    private let body: any Plan

    init(_ slot: Int, _ value: any Plan, _ body: any Plan) {
        self.slot = slot
        self.value = value
        self.body = body
    }

    func evaluate(_ frame: inout Frame) -> Evaluation {
        let result = value.evaluate(&frame)
        guard case .value(let value) = result else { return result }
        frame.locals[slot] = value
        return body.evaluate(&frame)
    }
}

/// What an optional holds under a name; nothing where it is empty.
final class BindHeldPlan: Plan {
    private let slot: Int
    private let value: any Plan
    private let body: any Plan
    private let isFlat: Bool

    init(_ slot: Int, _ value: any Plan, _ body: any Plan, isFlat: Bool) {
        self.slot = slot
        self.value = value
        self.body = body
        self.isFlat = isFlat
    }

    func evaluate(_ frame: inout Frame) -> Evaluation {
        let result = value.evaluate(&frame)
        guard case .value(.optional(let held)) = result, let held else { return result }
        frame.locals[slot] = held
        let made = body.evaluate(&frame)
        guard !isFlat, case .value(let value) = made else { return made }
        return .value(.optional(value))
    }
}
