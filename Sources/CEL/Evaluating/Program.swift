/// An expression that is checked and ready to run, from any thread and any number of times.
public struct Program: Sendable {
    /// What it gives.
    public let resultType: Type

    /// The expression that it runs.
    public let expression: Expression

    let plan: any Plan
    let locals: Int
    let places: Int
    let limits: Limits
    /// What it means, every name found: for those who reason about it instead of running it.
    package let checked: Checked

    /// Runs it.
    ///
    /// A first pass finds the value; only where there is none, a second asks why.
    public func evaluate(_ activation: Activation) -> Evaluation {
        var frame = frame(activation, isDetailed: false)
        if resultType == .bool {
            let truth = plan.truth(&frame)
            if frame.work >= 0, truth != .open { return .value(.bool(truth == .yes)) }
        } else if case .value(let value) = plan.evaluate(&frame), frame.work >= 0 {
            return .value(value)
        }
        return frame.work < 0 ? tooMuchWork : detailed(activation)
    }

    /// The truth that it gives; none where it gives none, without asking why: one quick pass.
    public func truth(_ activation: Activation) -> Bool? {
        var frame = frame(activation, isDetailed: false)
        let truth = plan.truth(&frame)
        return truth == .open || frame.work < 0 ? nil : truth == .yes
    }

    /// Whether it gives true: one quick pass.
    public func isTrue(_ activation: Activation) -> Bool { truth(activation) == true }

    private func detailed(_ activation: Activation) -> Evaluation {
        var frame = frame(activation, isDetailed: true)
        let result = plan.evaluate(&frame)
        return frame.work < 0 ? tooMuchWork : result
    }

    private func frame(_ activation: Activation, isDetailed: Bool) -> Frame {
        Frame(
            slots: activation.slots,
            locals: Array(repeating: .null, count: locals),
            cache: Array(repeating: nil, count: places),
            work: limits.work,
            isDetailed: isDetailed
        )
    }

    private var tooMuchWork: Evaluation {
        .error(EvaluationError(.tooMuchWork(limits.work), at: expression.span))
    }
}
