/// The values of many evaluations side by side, a column for each variable and field that a plan
/// asks for.
public final class Dataset {
    /// The evaluations that it was made of.
    public let activations: [Activation]

    /// None where some value fits no column.
    private let run: ColumnRun?

    /// Lays the values of activations side by side, for the programs of a plan.
    public init(_ plan: ColumnPlan, _ activations: [Activation]) {
        self.activations = activations
        let table = ColumnTable(plan)
        run = table.fill(activations) ? ColumnRun(table) : nil
        self.plan = plan
    }

    private let plan: ColumnPlan

    /// Asks every program of the plan of every evaluation.
    ///
    /// - Returns: for each program the truth for each evaluation; none where the program gives none
    ///   there, for which `Program.evaluate` tells why.
    public func truths() -> [[Bool?]] {
        let isAnswered = run?.run() ?? false
        return plan.programs.indices.map { program in
            guard isAnswered, let answers = run?.answers(of: program) else {
                return activations.map { plan.programs[program].truth($0) }
            }
            return activations.indices.map { Self.truth(answers[$0]) }
        }
    }

    private static func truth(_ cell: UInt8) -> Bool? {
        cell == TruthCell.yes ? true : cell == TruthCell.no ? false : nil
    }
}
