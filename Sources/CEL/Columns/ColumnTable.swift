/// The columns that a plan reads, filled for some evaluations.
package final class ColumnTable {
    package let plan: ColumnPlan

    /// How many evaluations there are.
    package var rows = 0

    /// The cells of each column of the plan.
    package let cells: [ColumnCells]

    /// The texts that its cells are numbers of.
    package let words: WordTable

    package init(_ plan: ColumnPlan) {
        self.plan = plan
        cells = plan.columns.map { ColumnCells($0.kind) }
        words = WordTable(plan.words)
    }

    /// How many rows a column has: one for each evaluation, or for each element of its lists.
    package func count(_ column: Int) -> Int {
        guard let list = plan.columns[column].list else { return rows }
        return Int(starts(list)[count(list)])
    }

    func starts(_ list: Int) -> Plane<Int32> { cells[list].words }

    /// Works out of each column whether some of it is open, once all rows are there.
    package func settle() {
        for column in cells.indices where cells[column].kind != .truth {
            cells[column].settle(count(column))
        }
    }
}
