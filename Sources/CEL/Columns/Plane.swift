/// A stretch of memory for the cells of a column; its owner sees that it is large enough.
@safe package struct Plane<Cell: BitwiseCopyable> {
    @usableFromInline let base: UnsafeMutablePointer<Cell>

    init(_ base: UnsafeMutableRawPointer) {
        unsafe self.base = base.assumingMemoryBound(to: Cell.self)
    }

    @inlinable package subscript(row: Int) -> Cell {
        @inline(__always) get { unsafe base[row] }
        @inline(__always) nonmutating set { unsafe base[row] = newValue }
    }

    /// Eight cells of a byte each in one number, the first in the lowest byte.
    @inline(__always)
    func eight(from row: Int) -> UInt64 {
        unsafe UnsafeRawPointer(base + row).loadUnaligned(as: UInt64.self)
    }

    func fill(_ cell: Cell, _ count: Int) {
        unsafe base.update(repeating: cell, count: count)
    }

    func copy(_ other: Plane, _ count: Int) {
        unsafe base.update(from: other.base, count: count)
    }
}
