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
        case .filter, .map, .transformList, .transformMap, .transformMapEntry: return nil
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
            for row in Int(starts[list])..<Int(starts[list + 1]) {
                if let kept, kept[row] != Truth.yesCell {
                    if kept[row] == Truth.openCell { tally.hasOpenFilter = true }
                    continue
                }
                switch cells[row] {
                case Truth.yesCell: tally.yes += 1
                case Truth.noCell: tally.no += 1
                default: tally.open += 1
                }
            }
            made.append(make(tally))
        }
        return made
    }
}
