extension ColumnRun {
    /// Asks something of the elements of each list that pass the filter.
    func tally(
        _ asked: Asked,
        _ rows: LevelRows,
        _ body: ColumnCells,
        _ filter: ColumnCells?,
        _ made: ColumnCells,
        _ count: Int
    ) {
        let cells = body.truths
        switch (filter, asked) {
        case (let filter?, _):
            each(rows, made, count) { filtered(asked, cells, filter.truths, $0) }
        case (nil, .exists): each(rows, made, count) { RowKinds(cells, $0).exists }
        case (nil, .all): each(rows, made, count) { RowKinds(cells, $0).all }
        case (nil, .one), (nil, .atLeast):
            each(rows, made, count) { range in
                var tally = RowTally()
                tally.add(cells, range)
                return asked.answer(tally)
            }
        }
        open(rows, made, count)
    }

    /// Answers something of the rows of each list.
    @inline(__always)
    private func each(
        _ rows: LevelRows,
        _ made: ColumnCells,
        _ count: Int,
        _ answer: (Range<Int>) -> UInt8
    ) {
        let (starts, truths) = (rows.starts, made.truths)
        var start = Int(starts[0])
        for list in 0..<count {
            let end = Int(starts[list &+ 1])
            truths[list] = unsafe answer(Range(uncheckedBounds: (start, end)))
            start = end
        }
    }

    /// Where it is open whether an element counts, the whole is.
    @inline(__always)
    private func filtered(
        _ asked: Asked,
        _ cells: Plane<UInt8>,
        _ filter: Plane<UInt8>,
        _ rows: Range<Int>
    ) -> UInt8 {
        var kept = RowTally()
        kept.add(filter, rows)
        guard kept.opens == 0 else { return kept.open }
        var tally = RowTally()
        tally.total = kept.yes
        for row in rows { tally.add(cell: cells[row] & filter[row]) }
        return asked.answer(tally)
    }

    /// Leaves open what is asked of lists that are not known.
    private func open(_ rows: LevelRows, _ made: ColumnCells, _ count: Int) {
        guard let states = rows.states else { return }
        let truths = made.truths
        for list in 0..<count where states[list] != CellState.known {
            truths[list] = TruthCell.open(states[list])
        }
    }

    /// How many elements of each list pass the filter.
    func size(_ rows: LevelRows, _ filter: ColumnCells?, _ made: ColumnCells, _ count: Int) {
        let (starts, sizes, states) = (rows.starts, made.longs, made.statePlane)
        made.isOpen = rows.states != nil
        for list in 0..<count {
            let range = Int(starts[list])..<Int(starts[list + 1])
            states[list] = rows.states.map { $0[list] } ?? CellState.known
            guard let filter else {
                sizes[list] = Int64(range.count)
                continue
            }
            var kept = RowTally()
            kept.add(filter.truths, range)
            sizes[list] = Int64(kept.yes)
            guard kept.opens > 0 else { continue }
            made.isOpen = true
            states[list] = kept.unknown > 0 ? CellState.unknown : CellState.error
        }
    }

    /// Counts a text of each row among those of a list around it.
    func join(
        _ asked: Asked,
        _ list: Int,
        _ own: Int,
        _ other: ColumnCells,
        _ places: ColumnCells,
        _ made: ColumnCells,
        _ count: Int
    ) {
        let (lists, texts) = (table.cells[list], table.cells[own])
        for row in 0..<count {
            let place = Int(places.words[row])
            guard !lists.isOpen || lists.statePlane[place] == CellState.known else {
                made.truths[row] = TruthCell.open(lists.statePlane[place])
                continue
            }
            let range = Int(lists.words[place])..<Int(lists.words[place + 1])
            let state = other.isOpen ? other.statePlane[row] : CellState.known
            var tally = RowTally()
            tally.total = range.count
            tally.add(texts, other.words[row], state, range)
            made.truths[row] = asked.answer(tally)
        }
    }
}

extension RowTally {
    /// Counts the texts that equal one.
    @inline(__always)
    fileprivate mutating func add(
        _ texts: ColumnCells,
        _ wanted: Int32,
        _ state: UInt8,
        _ rows: Range<Int>
    ) {
        let (words, states) = (texts.words, texts.statePlane)
        guard state != CellState.known || texts.isOpen else {
            for row in rows { yes &+= words[row] == wanted ? 1 : 0 }
            return
        }
        for row in rows {
            let isUnknown = state == CellState.unknown || states[row] == CellState.unknown
            let isError = state == CellState.error || states[row] == CellState.error
            if isUnknown {
                unknown += 1
            } else if isError {
                error += 1
            } else if state == states[row], state == CellState.null || words[row] == wanted {
                yes += 1
            }
        }
    }
}
