/// What the cells of a column are.
package enum CellKind: UInt8, Sendable, Hashable {
    /// A truth, a byte: see `TruthCell`.
    case truth
    case int
    case double
    /// A text by its number.
    case word
    /// A moment or a length of time in whole seconds.
    case seconds
    /// Where each list starts among the elements of all, and where the last ends.
    case list
    /// Only whether it is there.
    case record

    package var size: Int {
        switch self {
        case .truth, .record: 1
        case .word, .list: 4
        case .int, .double, .seconds: 8
        }
    }
}

/// What is known of a cell that is no truth.
package enum CellState {
    /// Not recorded.
    @inlinable package static var unknown: UInt8 { 0 }

    /// Known to be nothing.
    @inlinable package static var null: UInt8 { 1 }

    /// Could not be worked out.
    @inlinable package static var error: UInt8 { 2 }
    @inlinable package static var known: UInt8 { 3 }
}

/// The cells of one column, in memory that is used again.
@safe package final class ColumnCells {
    package let kind: CellKind

    /// As many as there is room for, of the size that the kind has.
    package private(set) var values: UnsafeMutableRawPointer

    /// A state for each; truths have none.
    package private(set) var states: UnsafeMutablePointer<UInt8>

    /// How many rows there is room for.
    package private(set) var capacity: Int

    /// Whether some cell has another state than known; where not, states need not be looked at.
    package var isOpen = false

    package init(_ kind: CellKind, capacity: Int = 64) {
        self.kind = kind
        self.capacity = capacity
        unsafe values = Self.memory(capacity, kind)
        unsafe states = .allocate(capacity: capacity + 8)
        clear(from: 0)
    }

    deinit {
        unsafe values.deallocate()
        unsafe states.deallocate()
    }

    /// Makes room for rows; what there was stays, and what is new is not known.
    package func reserve(_ rows: Int) {
        guard rows > capacity else { return }
        let (old, oldValues, oldStates) = unsafe (capacity, values, states)
        capacity = max(rows, old * 2)
        unsafe values = Self.memory(capacity, kind)
        unsafe states = .allocate(capacity: capacity + 8)
        unsafe values.copyMemory(from: oldValues, byteCount: old * kind.size)
        unsafe states.update(from: oldStates, count: old)
        clear(from: old)
        unsafe oldValues.deallocate()
        unsafe oldStates.deallocate()
    }

    /// Makes rows from one on not known.
    package func clear(from row: Int, to end: Int? = nil) {
        let end = end ?? capacity
        guard end > row else { return }
        unsafe (states + row).update(repeating: CellState.unknown, count: end - row)
        guard kind == .truth else { return }
        let cells = unsafe values.assumingMemoryBound(to: UInt8.self)
        unsafe (cells + row).update(repeating: TruthCell.unknown, count: end - row)
    }

    /// Works out whether some state is not known.
    package func settle(_ rows: Int) {
        let states = statePlane
        var all = CellState.known
        for row in 0..<rows { all &= states[row] }
        isOpen = all != CellState.known
    }

    var truths: Plane<UInt8> { unsafe Plane(values) }
    var words: Plane<Int32> { unsafe Plane(values) }
    var longs: Plane<Int64> { unsafe Plane(values) }
    var doubles: Plane<Double> { unsafe Plane(values) }
    var statePlane: Plane<UInt8> { unsafe Plane(UnsafeMutableRawPointer(states)) }

    /// Eight bytes more than the cells need, so that eight at a time can be read.
    private static func memory(_ capacity: Int, _ kind: CellKind) -> UnsafeMutableRawPointer {
        .allocate(byteCount: (capacity + 1) * kind.size + 8, alignment: 16)
    }
}
