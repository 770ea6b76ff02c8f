/// A line and a column, both from one; columns count Unicode scalars, a tab as one.
public struct Position: Sendable, Hashable, Comparable {
    /// The line, from one.
    public let line: Int

    /// The column, from one, in Unicode scalars.
    public let column: Int

    /// Makes a position of a line and a column, both from one.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static func < (left: Position, right: Position) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
