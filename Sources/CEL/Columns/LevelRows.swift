/// The rows of one loop: all elements of all its lists.
final class LevelRows {
    var count = 0

    /// The rows of the columns that they are; none where they are all of them in order.
    var gather: Plane<Int32>?

    /// Where the rows of each row of the level above start, and where the last ends.
    private(set) var starts: Plane<Int32>

    /// What is known of the list of each row of the level above; none where all are known.
    private(set) var states: Plane<UInt8>?

    private var parents = 0
    private let ownStarts = ColumnCells(.list)
    private let ownRows = ColumnCells(.word)
    private let ownOwners = ColumnCells(.word)
    private var hasOwners = false

    init() {
        starts = ownStarts.words
    }

    /// Takes the rows of a column of lists as they are.
    func take(_ lists: ColumnCells, _ parents: Int) {
        self.parents = parents
        starts = lists.words
        states = lists.isOpen ? lists.statePlane : nil
        count = Int(starts[parents])
        gather = nil
        hasOwners = false
    }

    /// Takes the rows of some lists, once for each place; false where they are too many.
    func gather(_ lists: ColumnCells, _ places: ColumnCells, _ parents: Int) -> Bool {
        self.parents = parents
        ownStarts.reserve(parents + 1)
        let from = lists.words
        var total = 0
        for row in 0..<parents {
            let place = Int(places.words[row])
            ownStarts.words[row] = Int32(total)
            ownStarts.statePlane[row] = lists.statePlane[place]
            total += Int(from[place + 1] - from[place])
            guard total <= ColumnRun.mostRows else { return false }
        }
        ownStarts.words[parents] = Int32(total)
        fill(from, places, total)
        starts = ownStarts.words
        states = lists.isOpen ? ownStarts.statePlane : nil
        (count, gather, hasOwners) = (total, ownRows.words, false)
        return true
    }

    private func fill(_ from: Plane<Int32>, _ places: ColumnCells, _ total: Int) {
        ownRows.reserve(total + 1)
        let rows = ownRows.words
        var next = 0
        for row in 0..<parents {
            let place = Int(places.words[row])
            for element in from[place]..<from[place + 1] {
                rows[next] = element
                next += 1
            }
        }
    }

    /// The row of the level above for each row.
    var owners: Plane<Int32> {
        guard !hasOwners else { return ownOwners.words }
        ownOwners.reserve(count + 1)
        let owners = ownOwners.words
        for row in 0..<parents {
            var place = Int(starts[row])
            let end = Int(starts[row + 1])
            while place < end {
                owners[place] = Int32(row)
                place += 1
            }
        }
        hasOwners = true
        return owners
    }
}
