extension ColumnRun {
    /// Compares two columns, or one with a value that is written out.
    func compare(
        _ order: Operation.Order,
        _ left: Operation.Term,
        _ right: Operation.Term,
        _ made: ColumnCells,
        _ count: Int
    ) {
        switch kind(left, right) {
        case .word, .list:
            compare(order, Side(left, self, \.words), Side(right, self, \.words), made, count)
        case .double:
            compare(order, Side(left, self, \.doubles), Side(right, self, \.doubles), made, count)
        case .int, .seconds, .truth, .record:
            compare(order, Side(left, self, \.longs), Side(right, self, \.longs), made, count)
        }
        open(left, right, made, count, nullsEqual: order == .equal)
    }

    private func kind(_ left: Operation.Term, _ right: Operation.Term) -> CellKind {
        for term in [left, right] {
            if case .node(let node) = term { return plan.nodes[node].kind }
        }
        return .int
    }

    @inline(__always)
    private func compare<Cell: Comparable>(
        _ order: Operation.Order,
        _ left: Side<Cell>,
        _ right: Side<Cell>,
        _ made: ColumnCells,
        _ count: Int
    ) {
        switch order {
        case .equal: each(left, right, made.truths, count) { $0 == $1 ? 3 : 0 }
        case .less: each(left, right, made.truths, count) { $0 < $1 ? 3 : 0 }
        case .lessOrEqual: each(left, right, made.truths, count) { $0 <= $1 ? 3 : 0 }
        }
    }

    @inline(__always)
    func each<Cell, Made>(
        _ left: Side<Cell>,
        _ right: Side<Cell>,
        _ made: Plane<Made>,
        _ count: Int,
        _ work: (Cell, Cell) -> Made
    ) {
        switch (left, right) {
        case (.cells(let left), .cells(let right)):
            for row in 0..<count { made[row] = work(left[row], right[row]) }
        case (.cells(let left), .value(let value)):
            for row in 0..<count { made[row] = work(left[row], value) }
        case (.value(let value), .cells(let right)):
            for row in 0..<count { made[row] = work(value, right[row]) }
        case (.value(let left), .value(let right)):
            for row in 0..<count { made[row] = work(left, right) }
        }
    }

    /// Puts right the rows where a side is not known or is nothing.
    private func open(
        _ left: Operation.Term,
        _ right: Operation.Term,
        _ made: ColumnCells,
        _ count: Int,
        nullsEqual: Bool
    ) {
        let (first, second) = (states(left), states(right))
        guard first != nil || second != nil else { return }
        let truths = made.truths
        for row in 0..<count {
            let left = first.map { $0[row] } ?? CellState.known
            let right = second.map { $0[row] } ?? CellState.known
            guard left & right != CellState.known else { continue }
            let isUnknown = left == CellState.unknown || right == CellState.unknown
            let isError = left == CellState.error || right == CellState.error
            if isUnknown {
                truths[row] = TruthCell.unknown
            } else if isError || !nullsEqual {
                truths[row] = TruthCell.error
            } else {
                truths[row] = left == right ? TruthCell.yes : TruthCell.no
            }
        }
    }

    /// The states of a side, where some are not known.
    func states(_ term: Operation.Term) -> Plane<UInt8>? {
        guard case .node(let node) = term, results[node].isOpen else { return nil }
        return results[node].statePlane
    }

    /// Leaves a truth open where its value is; where it is nothing, that is for the caller to say.
    private func open(_ cells: ColumnCells, _ made: ColumnCells, _ count: Int, null: UInt8) {
        guard cells.isOpen else { return }
        let (states, truths) = (cells.statePlane, made.truths)
        for row in 0..<count where states[row] != CellState.known {
            truths[row] = states[row] == CellState.null ? null : TruthCell.open(states[row])
        }
    }

    func member(_ cells: ColumnCells, _ wanted: [Int32], _ made: ColumnCells, _ count: Int) {
        let (words, truths) = (cells.words, made.truths)
        truths.fill(TruthCell.no, count)
        for word in wanted {
            for row in 0..<count { truths[row] |= words[row] == word ? 3 : 0 }
        }
        open(cells, made, count, null: TruthCell.no)
    }

    func ask(_ function: Int, _ cells: ColumnCells, _ made: ColumnCells, _ count: Int) {
        let (words, truths, states) = (cells.words, made.truths, cells.statePlane)
        let known = answers[function].count
        if known < table.words.count {
            answers[function] += Array(repeating: 255, count: table.words.count - known)
        }
        unsafe answers[function].withUnsafeMutableBufferPointer { answers in
            for row in 0..<count where !cells.isOpen || states[row] == CellState.known {
                let word = Int(words[row])
                if unsafe answers[word] == 255 {
                    unsafe answers[word] = plan.texts[function].test(table.words.text(words[row]))
                }
                truths[row] = unsafe answers[word]
            }
        }
        open(cells, made, count, null: TruthCell.error)
    }

    func known(_ cells: ColumnCells, _ made: ColumnCells, _ count: Int) {
        made.truths.fill(TruthCell.yes, count)
        open(cells, made, count, null: TruthCell.yes)
    }

    func present(_ cells: ColumnCells, _ empty: Int32?, _ made: ColumnCells, _ count: Int) {
        made.truths.fill(TruthCell.yes, count)
        if let empty {
            let (words, truths) = (cells.words, made.truths)
            for row in 0..<count { truths[row] = words[row] == empty ? 0 : 3 }
        }
        open(cells, made, count, null: TruthCell.no)
    }

    func presentList(_ lists: ColumnCells, _ made: ColumnCells, _ count: Int) {
        let (starts, truths) = (lists.words, made.truths)
        for row in 0..<count { truths[row] = starts[row + 1] > starts[row] ? 3 : 0 }
        open(lists, made, count, null: TruthCell.no)
    }
}

/// One side of a comparison or a sum.
enum Side<Cell: BitwiseCopyable> {
    case cells(Plane<Cell>)
    case value(Cell)

    init(_ term: Operation.Term, _ run: ColumnRun, _ plane: (ColumnCells) -> Plane<Cell>) {
        switch term {
        case .node(let node): self = .cells(plane(run.results[node]))
        case .long, .double, .word: self = .value(term.value())
        }
    }
}

extension Operation.Term {
    /// The value that is written out, as a cell of the type that is wanted.
    fileprivate func value<Cell: BitwiseCopyable>() -> Cell {
        switch self {
        case .long(let value): unsafe unsafeBitCast(value, to: Cell.self)
        case .double(let bits): unsafe unsafeBitCast(bits, to: Cell.self)
        case .word(let word): unsafe unsafeBitCast(word, to: Cell.self)
        case .node: preconditionFailure("a step has no value of its own")
        }
    }
}
