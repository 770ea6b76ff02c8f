/// The way from a variable to a column.
struct ColumnPath: Sendable {
    enum Step: Sendable {
        case field(Int)
        case element
    }

    let variable: Int
    var steps: [Step] = []

    /// The level whose rows its values have.
    var level: Int
}

/// A loop: the list that it goes through, and the level that each list belongs to.
struct LevelPlan: Sendable {
    let list: ColumnPath
    let parent: Int
}

/// A part of a program that works out a column; none where the dataset lacks a column for it.
struct Lane<Output: Sendable>: Sendable {
    /// The level whose rows the output has.
    let level: Int

    /// The one value of all rows, where it is written out.
    let constant: (any Sendable)?
    let run: @Sendable (inout ColumnFrame) -> Output?

    init(
        level: Int,
        constant: (any Sendable)? = nil,
        run: @escaping @Sendable (inout ColumnFrame) -> Output?
    ) {
        self.level = level
        self.constant = constant
        self.run = run
    }

    /// The one value of all rows, where it is written out.
    func written<Element>() -> Element? where Output == Cells<Element> { constant as? Element }
}

/// A program over columns.
struct ColumnProgram: Sendable {
    let truths: Lane<[Truth.Cell]>
    let levels: [LevelPlan]

    /// How many texts programs had named when it was planned.
    let named: Int
}
