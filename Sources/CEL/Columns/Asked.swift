/// What a counting macro asks.
enum Asked: Sendable {
    case exists
    case all
    case one
    case atLeast(Int64)

    init?(_ kind: Comprehension.Kind, _ extra: Checked?) {
        switch kind {
        case .exists: self = .exists
        case .all: self = .all
        case .existsOne: self = .one
        case .atLeast:
            guard case .constant(.int(let count))? = extra?.kind else { return nil }
            self = .atLeast(count)
        case .filter, .map, .transformList, .transformMap, .transformMapEntry, .sortBy: return nil
        }
    }

    /// The truth of one element that settles it, where one can.
    var settling: Truth.Cell? {
        switch self {
        case .exists: Truth.yesCell
        case .all: Truth.noCell
        case .one, .atLeast: nil
        }
    }

    func answer(_ tally: RowTally) -> Truth.Cell {
        if tally.hasOpenFilter { return Truth.openCell }
        let truth: Bool? =
            switch self {
            case .exists: tally.yes > 0 ? true : tally.open > 0 ? nil : false
            case .all: tally.no > 0 ? false : tally.open > 0 ? nil : true
            case .one: tally.open > 0 ? nil : tally.yes == 1
            case .atLeast(let count):
                Int64(tally.yes) >= count
                    ? true : Int64(tally.yes + tally.open) < count ? false : nil
            }
        return truth.map { $0 ? Truth.yesCell : Truth.noCell } ?? Truth.openCell
    }
}

/// How many elements of one list do, do not, and cannot be said to.
struct RowTally {
    var yes = 0
    var no = 0
    var open = 0
    var hasOpenFilter = false

    /// Counts rows; those that are not kept count for nothing.
    ///
    /// A cell is 0, 1, or 2 where open.
    mutating func add(_ cells: [Truth.Cell], _ kept: [Truth.Cell]?, _ rows: Range<Int>) {
        var (yes, open, counted, unsure) = (0, 0, rows.count, 0)
        if let kept {
            counted = 0
            for row in rows {
                let isKept = kept[row] & 1
                counted &+= Int(isKept)
                unsure |= Int(kept[row] >> 1)
                yes &+= Int(cells[row] & isKept)
                open &+= Int((cells[row] >> 1) & isKept)
            }
        } else {
            for row in rows {
                yes &+= Int(cells[row] & 1)
                open &+= Int(cells[row] >> 1)
            }
        }
        self.yes += yes
        self.open += open
        no += counted - yes - open
        if unsure != 0 { hasOpenFilter = true }
    }
}

extension ColumnFrame.Level {
    /// Something made of the tally of each list; a list that is not known leaves it open.
    func tallies<Made>(
        _ cells: [Truth.Cell],
        _ kept: [Truth.Cell]?,
        _ make: (RowTally) -> Made
    ) -> [Made] {
        var made: [Made] = []
        made.reserveCapacity(starts.count - 1)
        for list in 0..<starts.count - 1 {
            var tally = RowTally()
            tally.hasOpenFilter = known.map { !$0[list] } ?? false
            tally.add(cells, kept, Int(starts[list])..<Int(starts[list + 1]))
            made.append(make(tally))
        }
        return made
    }
}
