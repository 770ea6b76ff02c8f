/// One step of a program: an expression with its names turned into slots.
protocol Plan: AnyObject, Sendable {
    /// Works out the value, the unknown or the error.
    func evaluate(_ frame: inout Frame) -> Evaluation

    /// Works out a truth; only in the first pass, which does not ask why something is open.
    func truth(_ frame: inout Frame) -> Truth
}

/// A truth as the first pass sees it.
enum Truth: Sendable {
    case no
    case yes
    /// Unknown or an error; the second pass finds out which and why.
    case open
}

extension Plan {
    func truth(_ frame: inout Frame) -> Truth {
        guard case .value(.bool(let truth)) = evaluate(&frame) else { return .open }
        return truth ? .yes : .no
    }
}

/// What a program works on while it runs.
struct Frame {
    /// The values of the environment's variables.
    let slots: [Value?]

    /// The values of the names that macros bring.
    var locals: [Value]

    /// What does not change while a loop runs.
    var cache: [Evaluation?]

    /// How many steps are left.
    var work: Int

    /// Whether the reasons of unknowns and errors are wanted.
    let isDetailed: Bool

    /// Takes some steps; false where none are left.
    mutating func spend(_ steps: Int = 1) -> Bool {
        work -= steps
        return work >= 0
    }
}

/// Unknowns and errors on their way up: unknowns are merged, and count for more than errors.
struct Pending {
    private var unknown: Unknown?
    private var error: EvaluationError?

    var isEmpty: Bool { unknown == nil && error == nil }

    /// Takes an evaluation in, where it is no value; the value otherwise.
    mutating func value(of evaluation: Evaluation) -> Value? {
        switch evaluation {
        case .value(let value): return value
        case .unknown(let more): unknown = unknown?.merged(with: more) ?? more
        case .error(let first): error = error ?? first
        }
        return nil
    }

    /// What there is, or a value where there is nothing.
    func result(or value: @autoclosure () -> Value) -> Evaluation {
        if let unknown { return .unknown(unknown) }
        if let error { return .error(error) }
        return .value(value())
    }
}
