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

    private let places: [ColumnPath: Int]

    /// Plans programs of one environment; those that give no truth have no column form.
    public convenience init(_ programs: [Program]) { self.init(programs, reading: []) }

    /// Plans programs, and columns that others read besides.
    package init(_ programs: [Program], reading others: [(path: ColumnPath, kind: CellKind)]) {
        var planner = ColumnPlanner()
        self.programs = programs
        roots = programs.map { program in
            guard program.resultType == .bool else { return nil }
            let before = planner
            let root = planner.root(program.checked)
            if root == nil { planner = before }
            return root
        }
        for other in others { _ = planner.parts.column(other.path, other.kind) }
        let parts = planner.parts
        (nodes, levels, columns) = (parts.nodes, parts.levels, parts.columns)
        (texts, shifts, words) = (parts.texts, parts.shifts, parts.words)
        places = Dictionary(
            parts.columns.enumerated().map { ($0.element.path, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The column of each column's lists, where its rows are elements of lists.
    package var lists: [Int?] { columns.map(\.list) }

    package func kind(of column: Int) -> CellKind { columns[column].kind }

    /// The column that a path leads to, where somebody reads it.
    package func column(at path: ColumnPath) -> Int? { places[path] }

    /// Whether a program goes through columns; else it goes through the evaluations one by one.
    public func isColumnar(_ program: Int) -> Bool { roots[program] != nil }
}
