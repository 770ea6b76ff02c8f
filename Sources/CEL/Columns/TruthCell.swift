/// Truths as columns hold them: one byte, in an order in which the least of two is their "and".
///
/// An unknown counts for more than an error, as everywhere.
package enum TruthCell {
    @inlinable package static var no: UInt8 { 0 }
    @inlinable package static var unknown: UInt8 { 1 }
    @inlinable package static var error: UInt8 { 2 }
    @inlinable package static var yes: UInt8 { 3 }

    /// The cell with unknown and error in each other's place: in this order the most is the "or".
    @inline(__always)
    static func swapped(_ cell: UInt8) -> UInt8 { cell >> 1 | (cell & 1) << 1 }

    /// The cell of what does not hold; unknown and error stay.
    @inline(__always)
    static func opposite(_ cell: UInt8) -> UInt8 { swapped(cell ^ 3) }

    /// What a state other than known leaves a truth at: unknown, or an error.
    @inline(__always)
    static func open(_ state: UInt8) -> UInt8 {
        state == CellState.unknown ? unknown : error
    }
}
