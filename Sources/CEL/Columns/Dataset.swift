/// The values of many evaluations side by side, a column for each variable and field.
///
/// Programs that ask simple questions of records and lists go through columns many times as fast as
/// through values one by one; all programs may be run on any dataset of their environment.
public struct Dataset: Sendable {
    /// The evaluations that it was made of.
    public let activations: [Activation]
    let columns: [Column?]
    let words: Words

    /// Lays the values of activations side by side.
    public init(_ environment: Environment, _ activations: [Activation]) {
        self.activations = activations
        var words = Words(environment.lexicon)
        columns = environment.variables.enumerated().map { slot, variable in
            let values = activations.map { $0.slots.indices.contains(slot) ? $0.slots[slot] : nil }
            return Column(values, variable.type, &words)
        }
        self.words = words
    }
}

/// A program made ready for many evaluations at once.
public struct BatchProgram: Sendable {
    /// The program.
    public let program: Program
    private let columns: ColumnProgram?

    init(_ program: Program) {
        self.program = program
        let isQuestion = program.resultType == .bool
        columns = isQuestion ? ColumnPlanner.program(program.checked, program.lexicon) : nil
    }

    /// Whether it goes through columns; else it goes through the evaluations one by one.
    public var isColumnar: Bool { columns != nil }

    /// Asks the question of every evaluation of a dataset.
    ///
    /// - Parameter dataset: made for the environment of the program, after the program was made
    ///   ready: what texts mean to both is settled then. An older one is gone through one by one.
    /// - Returns: the truth for each; none where the program gives none there, for which
    ///   `Program.evaluate` tells why.
    public func truths(_ dataset: Dataset) -> [Bool?] {
        guard let columns, columns.named <= dataset.words.named else { return each(dataset) }
        var frame = ColumnFrame(dataset, columns.levels)
        guard let cells = columns.truths.run(&frame) else { return each(dataset) }
        return cells.map { $0 == Truth.openCell ? nil : $0 == Truth.yesCell }
    }

    private func each(_ dataset: Dataset) -> [Bool?] {
        dataset.activations.map { program.truth($0) }
    }
}

extension Program {
    /// The program made ready for many evaluations at once.
    public func batched() -> BatchProgram { BatchProgram(self) }
}
