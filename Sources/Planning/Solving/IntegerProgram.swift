/// A sum to be made as small as it can be, over numbers of which most are whole, under linear rows.
struct IntegerProgram: Sendable {
    /// A number to be chosen, from nought to its upper bound.
    struct Column: Sendable {
        var cost: Double
        var upper: Double
        var isWhole: Bool
    }

    /// A sum of columns that must stay between two bounds.
    struct Row: Sendable {
        var terms: [Term]
        var lower = -Double.infinity
        var upper = Double.infinity
    }

    /// A column and what it counts in a row.
    struct Term: Sendable {
        let column: Int
        let factor: Double

        init(_ column: Int, _ factor: Double = 1) {
            (self.column, self.factor) = (column, factor)
        }
    }

    private(set) var columns: [Column] = []
    private(set) var rows: [Row] = []

    /// Adds a number and gives its place.
    mutating func column(cost: Double = 0, upper: Double = 1, isWhole: Bool = true) -> Int {
        columns.append(Column(cost: cost, upper: upper, isWhole: isWhole))
        return columns.count - 1
    }

    mutating func require(_ terms: [Term], atLeast lower: Double) {
        rows.append(Row(terms: terms, lower: lower))
    }

    mutating func require(_ terms: [Term], atMost upper: Double) {
        rows.append(Row(terms: terms, upper: upper))
    }

    mutating func require(_ terms: [Term], equals value: Double) {
        rows.append(Row(terms: terms, lower: value, upper: value))
    }

    /// The program with another sum to be made small.
    func minimising(_ costs: [Int: Double]) -> IntegerProgram {
        var program = self
        for column in columns.indices { program.columns[column].cost = costs[column] ?? 0 }
        return program
    }
}

/// What a solver made of a program.
enum Solution: Sendable {
    /// The best values, no other being better by more than the gap allowed.
    case found(Found)
    /// No values keep to all rows.
    case impossible
    /// Time ran out before any values were found.
    case undecided

    /// Values for the columns.
    struct Found: Sendable {
        let values: [Double]
        let cost: Double

        /// No values cost less than this.
        let bound: Double

        /// Whether a column's choice is made.
        func isChosen(_ column: Int) -> Bool { values[column] > 0.5 }
    }
}
