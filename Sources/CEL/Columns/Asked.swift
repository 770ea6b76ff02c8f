/// What a counting macro asks.
enum Asked: Hashable {
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

    @inline(__always)
    func answer(_ tally: RowTally) -> UInt8 {
        switch self {
        case .exists:
            return tally.yes > 0 ? TruthCell.yes : tally.open
        case .all:
            if tally.no > 0 { return TruthCell.no }
            return tally.opens > 0 ? tally.open : TruthCell.yes
        case .one:
            if tally.opens > 0 { return tally.open }
            return tally.yes == 1 ? TruthCell.yes : TruthCell.no
        case .atLeast(let count):
            if Int64(tally.yes) >= count { return TruthCell.yes }
            return Int64(tally.yes + tally.opens) < count ? TruthCell.no : tally.open
        }
    }
}

/// How many elements of one list do, do not, and cannot be said to.
struct RowTally {
    var yes = 0
    var unknown = 0
    var error = 0

    /// How many there are.
    var total = 0

    var opens: Int { unknown + error }
    var no: Int { total - yes - opens }

    /// What those that are open come to; no where none are.
    var open: UInt8 {
        unknown > 0 ? TruthCell.unknown : error > 0 ? TruthCell.error : TruthCell.no
    }

    /// Counts the cells of some rows, eight at a time.
    @inline(__always)
    mutating func add(_ cells: Plane<UInt8>, _ rows: Range<Int>) {
        total &+= rows.count
        var row = rows.lowerBound
        while row &+ 8 <= rows.upperBound {
            add(cells.eight(from: row))
            row &+= 8
        }
        let left = rows.upperBound &- row
        if left > 0 { add(cells.eight(from: row) & (1 << UInt64(left &* 8) &- 1)) }
    }

    @inline(__always)
    private mutating func add(_ eight: UInt64) {
        let low = eight & 0x0101_0101_0101_0101
        let high = (eight >> 1) & 0x0101_0101_0101_0101
        yes &+= (low & high).nonzeroBitCount
        let open = low ^ high
        guard open != 0 else { return }
        unknown &+= (low & ~high).nonzeroBitCount
        error &+= (high & ~low).nonzeroBitCount
    }
}
