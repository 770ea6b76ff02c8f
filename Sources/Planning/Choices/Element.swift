import CEL
import Rules

/// A record that a plan may change, or one that it may add.
struct Element: Sendable {
    /// The record as it is, or as a new one starts.
    let record: Record
    var cells: [Cell] = []

    /// The choices whether it is there; none for a record that is.
    var presence: Presence?

    /// Elements of one list and one shape differ in nothing but their presence; none where it has
    /// choices of its own.
    var shape: Int?

    /// Whether a new record is added.
    struct Presence: Sendable {
        let present: Int
        let absent: Int
    }

    /// A field that may get another value, or a word that a list may get.
    struct Cell: Sendable {
        /// Field by field from the record, as inventories write them.
        let names: [String]

        /// What the field holds, or the elements of the list.
        let type: FieldType

        /// Whether its value is one word that a list may get.
        let isWord: Bool

        /// What it may hold; first as it is.
        var options: [Option]

        /// Whether what it holds is settled later: until then it holds, for everything that reads
        /// it, whatever suits best.
        let isOpen: Bool

        /// Field by field, as expressions name them.
        let path: [String]

        init(
            _ names: [String],
            _ type: FieldType,
            isWord: Bool,
            isOpen: Bool,
            options: [Option]
        ) {
            (self.names, self.type, self.isWord) = (names, type, isWord)
            (self.isOpen, self.options) = (isOpen, options)
            path = names.map(\.asIdentifier)
        }
    }

    /// Something that a field may hold, and the choice of it.
    struct Option: Sendable {
        /// The value or word that is granted; none where nothing changes.
        let value: Value?

        /// The choice; in a cell that is open, only that of the record.
        let column: Int

        /// The rules that wish for it, by their places in the pack.
        var wishers: Set<Int> = []
    }
}

extension Element {
    /// The record with some of its cells' options taken.
    func record(taking taken: [(cell: Int, option: Int)]) -> Record {
        var record = record
        for (cell, option) in taken {
            let cell = cells[cell]
            guard let value = cell.options[option].value else { continue }
            record = record.with(cell.path[...]) { old in
                cell.isWord ? .list((old?.elements ?? []) + [value]) : value
            }
        }
        return record
    }
}

extension Record {
    /// The record with another value in a field, or in a field of a record in it.
    func with(_ path: ArraySlice<String>, _ value: (Value?) -> Value) -> Record {
        guard let name = path.first, let slot = type.slot(of: name) else { return self }
        var slots = slots
        if path.count == 1 {
            slots[slot] = value(slots[slot])
        } else if case .record(let inner) = type.fields[slot].type {
            let there = slots[slot]?.record
            let empty = Record(inner, slots: [], path: self.path.appending(.field(name)))
            slots[slot] = .record((there ?? empty).with(path.dropFirst(), value))
        }
        return Record(type, slots: slots, path: self.path)
    }
}
