/// The columns that a plan reads, filled for some evaluations.
package final class ColumnTable {
    package let plan: ColumnPlan

    /// How many evaluations there are.
    package var rows = 0

    /// The cells of each column of the plan.
    package let cells: [ColumnCells]

    /// The texts that its cells are numbers of.
    package let words: WordTable

    /// Makes an empty table; some texts besides those of the plan may have numbers from the start.
    package init(_ plan: ColumnPlan, words others: [String] = []) {
        self.plan = plan
        cells = plan.columns.map { ColumnCells($0.kind) }
        words = WordTable(plan.words + others)
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

extension ColumnTable {
    /// The elements of a list of a row; none where it is not known.
    package func elements(of list: Int, _ row: Int) -> Range<Int> {
        Int(starts(list)[row])..<Int(starts(list)[row + 1])
    }
}

extension ColumnCells {
    /// The seconds of a row; none where they are not known.
    package func seconds(_ row: Int) -> Int64? {
        statePlane[row] == CellState.known ? longs[row] : nil
    }

    /// The number of the text of a row; none where that is not known.
    package func word(_ row: Int) -> Int32? {
        statePlane[row] == CellState.known ? words[row] : nil
    }

    /// Puts the same seconds into all rows.
    package func setAll(_ seconds: Int64, rows: Int) {
        longs.fill(seconds, rows)
        statePlane.fill(CellState.known, rows)
        isOpen = false
    }
}
