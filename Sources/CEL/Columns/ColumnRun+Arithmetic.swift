extension ColumnRun {
    /// Puts two columns together, or one and a value that is written out.
    func work(
        _ operation: Operation.Arithmetic,
        _ left: Operation.Term,
        _ right: Operation.Term,
        _ made: ColumnCells,
        _ count: Int
    ) {
        mark(left, right, made, count)
        if made.kind == .double {
            let (first, second) = (Side(left, self, \.doubles), Side(right, self, \.doubles))
            switch operation {
            case .add: each(first, second, made.doubles, count) { $0 + $1 }
            case .subtract: each(first, second, made.doubles, count) { $0 - $1 }
            case .multiply: each(first, second, made.doubles, count) { $0 * $1 }
            case .divide: each(first, second, made.doubles, count) { $0 / $1 }
            }
            return
        }
        let (first, second) = (Side(left, self, \.longs), Side(right, self, \.longs))
        switch operation {
        case .add: long(first, second, made, count) { $0.addingReportingOverflow($1) }
        case .subtract: long(first, second, made, count) { $0.subtractingReportingOverflow($1) }
        case .multiply: long(first, second, made, count) { $0.multipliedReportingOverflow(by: $1) }
        case .divide: break
        }
    }

    /// Whole numbers; what is too large is an error.
    @inline(__always)
    private func long(
        _ left: Side<Int64>,
        _ right: Side<Int64>,
        _ made: ColumnCells,
        _ count: Int,
        _ work: (Int64, Int64) -> (Int64, Bool)
    ) {
        let limit = made.kind == .seconds ? Duration.mostSeconds.magnitude : .max
        var isTooLarge = false
        each(left, right, made.longs, count) { first, second in
            let (value, hasOverflown) = work(first, second)
            isTooLarge = isTooLarge || hasOverflown || value.magnitude > limit
            return value
        }
        guard isTooLarge else { return }
        if !made.isOpen { made.statePlane.fill(CellState.known, count) }
        made.isOpen = true
        for row in 0..<count where made.statePlane[row] == CellState.known {
            let (value, hasOverflown) = work(left[row], right[row])
            if hasOverflown || value.magnitude > limit { made.statePlane[row] = CellState.error }
        }
    }

    /// A row is unknown where a side is, else an error where a side is or is nothing.
    private func mark(
        _ left: Operation.Term,
        _ right: Operation.Term,
        _ made: ColumnCells,
        _ count: Int
    ) {
        let (first, second) = (states(left), states(right))
        made.isOpen = first != nil || second != nil
        guard made.isOpen else { return }
        let states = made.statePlane
        for row in 0..<count {
            let left = first.map { $0[row] } ?? CellState.known
            let right = second.map { $0[row] } ?? CellState.known
            let isUnknown = left == CellState.unknown || right == CellState.unknown
            let isKnown = left & right == CellState.known
            states[row] =
                isKnown ? CellState.known : isUnknown ? CellState.unknown : CellState.error
        }
    }

    func years(_ moments: ColumnCells, _ made: ColumnCells, _ count: Int) {
        mark(moments, made, count)
        let (from, to) = (moments.longs, made.longs)
        for row in 0..<count where !made.isOpen || made.statePlane[row] == CellState.known {
            let day = from[row].flooringDivision(by: 86_400)
            to[row] = Int64(CivilDate(dayNumber: day).year)
        }
    }

    func shift(
        _ shift: (Int64) -> Int64?,
        _ moments: ColumnCells,
        _ made: ColumnCells,
        _ count: Int
    ) {
        mark(moments, made, count)
        if !made.isOpen { made.statePlane.fill(CellState.known, count) }
        for row in 0..<count where made.statePlane[row] == CellState.known {
            if let shifted = shift(moments.longs[row]) {
                made.longs[row] = shifted
            } else {
                made.statePlane[row] = CellState.error
                made.isOpen = true
            }
        }
    }

    private func mark(_ cells: ColumnCells, _ made: ColumnCells, _ count: Int) {
        made.isOpen = cells.isOpen
        guard cells.isOpen else { return }
        let (from, to) = (cells.statePlane, made.statePlane)
        for row in 0..<count {
            to[row] = from[row] == CellState.null ? CellState.error : from[row]
        }
    }
}

extension Side {
    fileprivate subscript(row: Int) -> Cell {
        switch self {
        case .cells(let cells): cells[row]
        case .value(let value): value
        }
    }
}

extension Duration {
    /// More seconds than this are more than a length of time can have, or nearly so.
    fileprivate static let mostSeconds = Int64.max / 1_000_000_000 - 1
}
