/// One step over columns; equal steps are done once, however many programs ask for them.
enum Operation: Hashable {
    /// A column, or the rows of it that a loop goes through.
    case read(column: Int)
    case constant(UInt8)
    /// A column of a level above, each cell repeated for its rows here.
    case lift(Int)
    case and([Int])
    case or([Int])
    case not(Int)
    case choice(Int, Int, Int)
    /// Whether two truths are the same.
    case same(Int, Int)
    case order(Order, Term, Term)
    case wordIn(Int, [Int32])
    /// A question to texts by the number of its function.
    case text(Int, function: Int)
    /// Whether there is a value, be it nothing.
    case known(Int)
    /// Whether there is more than nothing; of texts, more than this one.
    case present(Int, empty: Int32?)
    /// The same of lists, by the column that says where they start.
    case presentList(Int)
    /// No where a truth is unknown.
    case settled(Int)
    /// No where a truth is an error.
    case mended(Int)
    /// What is asked of the elements of a list that pass a filter.
    case tally(Asked, level: Int, body: Int, filter: Int?)
    /// What is asked of several truths of one row.
    case counted(Asked, [Int])
    case size(level: Int, filter: Int?)
    case arithmetic(Arithmetic, Term, Term)
    case years(Int)
    /// Moments turned into others by the number of a function.
    case shifted(Int, function: Int)
    /// How often a text is among those of a list around it.
    case join(Asked, list: Int, own: Int, other: Int, listLevel: Int)

    enum Order: Hashable { case equal, less, lessOrEqual }
    enum Arithmetic: Hashable { case add, subtract, multiply, divide }

    /// A column that a step works on, or a value that is written out.
    enum Term: Hashable {
        case node(Int)
        case long(Int64)
        case double(UInt64)
        case word(Int32)
    }
}

/// A step in its place: what it makes, for the rows of which level.
struct PlanNode: Hashable {
    let operation: Operation
    let level: Int
    let kind: CellKind
}

/// A loop: the column of the lists that it goes through, the level at which those are read, and the
/// level that the loop stands in.
struct LevelPlan: Hashable {
    let list: Int
    let from: Int
    let parent: Int
}

/// The way from a variable to a column.
package struct ColumnPath: Hashable, Sendable {
    package enum Step: Hashable, Sendable {
        case field(Int)
        case element
    }

    package let variable: Int
    package var steps: [Step] = []

    package init(variable: Int, steps: [Step] = []) {
        (self.variable, self.steps) = (variable, steps)
    }
}
