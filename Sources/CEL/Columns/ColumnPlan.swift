/// Programs made ready to be asked of many evaluations at once, side by side.
///
/// What several ask alike is worked out once: they share columns, loops and steps.
public final class ColumnPlan: Sendable {
    /// The programs.
    public let programs: [Program]

    /// The step that answers each program; none where it has no column form.
    let roots: [Int?]
    let nodes: [PlanNode]
    let levels: [LevelPlan]
    let columns: [PlanColumn]
    let texts: [PlanParts.TextFunction]
    let shifts: [PlanParts.ShiftFunction]

    /// The texts that programs name, by their numbers.
    package let words: [String]

    /// Plans programs of one environment; those that give no truth have no column form.
    public init(_ programs: [Program]) {
        var planner = ColumnPlanner()
        self.programs = programs
        roots = programs.map { program in
            guard program.resultType == .bool else { return nil }
            let before = planner
            let root = planner.root(program.checked)
            if root == nil { planner = before }
            return root
        }
        let parts = planner.parts
        (nodes, levels, columns) = (parts.nodes, parts.levels, parts.columns)
        (texts, shifts, words) = (parts.texts, parts.shifts, parts.words)
    }

    /// Whether a program goes through columns; else it goes through the evaluations one by one.
    public func isColumnar(_ program: Int) -> Bool { roots[program] != nil }
}
