extension ColumnRun {
    /// Does one step; false where that would take too much.
    func perform(_ node: PlanNode, _ number: Int, _ made: ColumnCells, _ rows: LevelRows) -> Bool {
        let count = rows.count
        switch node.operation {
        case .read(let column): results[number] = read(table.cells[column], made, rows)
        case .constant(let cell): made.truths.fill(cell, count)
        case .lift(let upper): lift(results[upper], made, rows)
        case .and(let parts): fold(parts, made, count) { min($0, $1) }
        case .or(let parts):
            fold(parts, made, count) {
                TruthCell.swapped(max(TruthCell.swapped($0), TruthCell.swapped($1)))
            }
        case .not(let part): turn(part, made, count) { TruthCell.opposite($0) }
        case .settled(let part): turn(part, made, count) { $0 == TruthCell.unknown ? 0 : $0 }
        case .mended(let part): turn(part, made, count) { $0 == TruthCell.error ? 0 : $0 }
        case .same(let left, let right): same(left, right, made, count)
        case .choice(let condition, let yes, let no): choose(condition, yes, no, made, count)
        case .order(let order, let left, let right): compare(order, left, right, made, count)
        case .wordIn(let words, let wanted): member(results[words], wanted, made, count)
        case .text(let words, let function): ask(function, results[words], made, count)
        case .known(let values): known(results[values], made, count)
        case .present(let values, let empty): present(results[values], empty, made, count)
        case .presentList(let column): presentList(table.cells[column], made, count)
        case .counted(let asked, let parts): counted(asked, parts, made, count)
        case .tally(let asked, let level, let body, let filter):
            guard let inner = self.rows(level) else { return false }
            tally(asked, inner, results[body], filter.map { results[$0] }, made, count)
        case .size(let level, let filter):
            guard let inner = self.rows(level) else { return false }
            size(inner, filter.map { results[$0] }, made, count)
        case .arithmetic(let operation, let left, let right):
            work(operation, left, right, made, count)
        case .years(let moments): years(results[moments], made, count)
        case .shifted(let moments, let function):
            shift(plan.shifts[function].shift, results[moments], made, count)
        case .join(let asked, let list, let own, let other, let listLevel):
            guard let places = places(from: listLevel, to: node.level) else { return false }
            join(asked, list, own, results[other], places, made, count)
        }
        return true
    }

    /// The column as it is, or the rows of it that a loop goes through.
    private func read(_ column: ColumnCells, _ made: ColumnCells, _ rows: LevelRows) -> ColumnCells
    {
        guard let gather = rows.gather else { return column }
        take(column, gather, made, rows.count)
        return made
    }

    private func lift(_ upper: ColumnCells, _ made: ColumnCells, _ rows: LevelRows) {
        take(upper, rows.owners, made, rows.count)
    }

    private func take(
        _ cells: ColumnCells,
        _ places: Plane<Int32>,
        _ made: ColumnCells,
        _ count: Int
    ) {
        made.isOpen = cells.isOpen
        if cells.isOpen { copy(cells.statePlane, places, made.statePlane, count) }
        switch cells.kind {
        case .truth: copy(cells.truths, places, made.truths, count)
        case .word, .list: copy(cells.words, places, made.words, count)
        case .int, .seconds: copy(cells.longs, places, made.longs, count)
        case .double: copy(cells.doubles, places, made.doubles, count)
        case .record: break
        }
    }

    @inline(__always)
    private func copy<Cell>(
        _ from: Plane<Cell>,
        _ places: Plane<Int32>,
        _ to: Plane<Cell>,
        _ count: Int
    ) {
        for row in 0..<count { to[row] = from[Int(places[row])] }
    }
}

extension ColumnRun {
    @inline(__always)
    private func fold(
        _ parts: [Int],
        _ made: ColumnCells,
        _ count: Int,
        _ join: (UInt8, UInt8) -> UInt8
    ) {
        let whole = made.truths
        whole.copy(results[parts[0]].truths, count)
        for part in parts.dropFirst() {
            let next = results[part].truths
            for row in 0..<count { whole[row] = join(whole[row], next[row]) }
        }
    }

    @inline(__always)
    private func turn(
        _ part: Int,
        _ made: ColumnCells,
        _ count: Int,
        _ turned: (UInt8) -> UInt8
    ) {
        let (from, to) = (results[part].truths, made.truths)
        for row in 0..<count { to[row] = turned(from[row]) }
    }

    private func same(_ left: Int, _ right: Int, _ made: ColumnCells, _ count: Int) {
        let (left, right, made) = (results[left].truths, results[right].truths, made.truths)
        for row in 0..<count {
            let (first, second) = (left[row], right[row])
            let isOpen = { (cell: UInt8) in cell == TruthCell.unknown || cell == TruthCell.error }
            if isOpen(first) || isOpen(second) {
                let isUnknown = first == TruthCell.unknown || second == TruthCell.unknown
                made[row] = isUnknown ? TruthCell.unknown : TruthCell.error
            } else {
                made[row] = first == second ? TruthCell.yes : TruthCell.no
            }
        }
    }

    private func choose(
        _ condition: Int,
        _ yes: Int,
        _ no: Int,
        _ made: ColumnCells,
        _ count: Int
    ) {
        let (condition, yes) = (results[condition].truths, results[yes].truths)
        let (no, made) = (results[no].truths, made.truths)
        for row in 0..<count {
            let chosen = condition[row]
            made[row] =
                chosen == TruthCell.yes ? yes[row] : chosen == TruthCell.no ? no[row] : chosen
        }
    }

    private func counted(_ asked: Asked, _ parts: [Int], _ made: ColumnCells, _ count: Int) {
        for row in 0..<count {
            var tally = RowTally()
            tally.total = parts.count
            for part in parts { tally.add(cell: results[part].truths[row]) }
            made.truths[row] = asked.answer(tally)
        }
    }
}

extension RowTally {
    /// Counts one cell towards the total that is there.
    @inline(__always)
    mutating func add(cell: UInt8) {
        switch cell {
        case TruthCell.yes: yes &+= 1
        case TruthCell.unknown: unknown &+= 1
        case TruthCell.error: error &+= 1
        default: break
        }
    }
}
