/// Which truths stand in some rows, eight looked at together; nothing is counted, and no step depends
/// on what is found, since that is what takes long where lists are short.
struct RowKinds {
    private var yes: UInt64 = 0
    private var no: UInt64 = 0
    private var unknown: UInt64 = 0
    private var error: UInt64 = 0

    @inline(__always)
    init(_ cells: Plane<UInt8>, _ rows: Range<Int>) {
        var row = rows.lowerBound
        while row &+ 8 <= rows.upperBound {
            add(cells.eight(from: row), 0x0101_0101_0101_0101)
            row &+= 8
        }
        let left = UInt64(truncatingIfNeeded: (rows.upperBound &- row) &* 8)
        add(cells.eight(from: row), 0x0101_0101_0101_0101 & (1 &<< left &- 1))
    }

    @inline(__always)
    private mutating func add(_ eight: UInt64, _ mask: UInt64) {
        let (low, high) = (eight & mask, (eight &>> 1) & mask)
        yes |= low & high
        no |= (low | high) ^ mask
        unknown |= low & ~high
        error |= high & ~low
    }

    /// What is open comes to: unknown before error.
    @inline(__always)
    private var open: UInt8 {
        unknown != 0 ? TruthCell.unknown : error != 0 ? TruthCell.error : TruthCell.no
    }

    /// Whether one or more hold.
    @inline(__always)
    var exists: UInt8 { yes != 0 ? TruthCell.yes : open }

    /// Whether all hold.
    @inline(__always)
    var all: UInt8 {
        no != 0 ? TruthCell.no : unknown | error != 0 ? open : TruthCell.yes
    }
}
