import CEL
import Rules

/// Reads inventories from their bytes straight into the columns of a table.
///
/// What it cannot read, be it wrong or merely rare, it leaves to the slower reader, which has the
/// words for what is wrong: it never takes for right what that one refuses.
@safe final class ColumnReader {
    let table: ColumnTable
    let words: WordTable

    /// What identifies the school of each row.
    private(set) var identifiers: [String?] = []

    private var layout: Layout
    let fields: Room<FieldLayout>
    let records: Room<RecordLayout>
    let calendar = Calendar()

    /// Where the cells of each column are.
    let values: Room<UnsafeMutableRawPointer>
    let states: Room<UnsafeMutablePointer<UInt8>>

    /// How many rows each level has, and has room for.
    let counts: Room<Int>
    let capacities: Room<Int>

    /// The lists of each level with the level of their elements: those of one level after those of
    /// another, from the place that each level names to that of the next.
    let lists: Room<(list: Int, level: Int)>
    let listPlaces: Room<Int>

    /// The columns of records that are always there, laid out alike.
    let always: Room<Int>
    let alwaysPlaces: Room<Int>

    /// For each vocabulary and text, whether the one has the other.
    let isWord: Room<Bool>

    /// For each field that follows and each text, the text that follows; -1 for none.
    let implied: Room<Int32>
    let derivedColumns: Room<Int32>

    /// What a state is where a value is there.
    let known = CellState.known

    /// How many texts have numbers from the start.
    let named: Int

    /// What is known of the inventory so far: in memory of its own, since it is looked at all the
    /// time.
    let progress: Room<ReadingProgress>

    /// Prepares to read inventories of a model; none where the model has what only the slower
    /// reader reads.
    init?(_ model: Model, _ plan: ColumnPlan) {
        guard let layout = Layout(model, plan) else { return nil }
        let texts = layout.vocabularies.flatMap { vocabulary in
            vocabulary.words.flatMap { [$0.name] + $0.implied.values.sorted() }
        }
        let table = ColumnTable(plan, words: texts + ["none"])
        self.layout = layout
        (self.table, words) = (table, table.words)
        named = table.words.count
        fields = Room(layout.fields)
        records = Room(layout.records)
        unsafe values = Room(table.cells.map { unsafe $0.values })
        unsafe states = Room(table.cells.map { unsafe $0.states })
        counts = Room(layout.levels.map { _ in 0 })
        capacities = Room(layout.levels.map { _ in 64 })
        (lists, listPlaces) = Self.laidOut(layout.elementLevels(plan))
        (always, alwaysPlaces) = Self.laidOut(layout.levels.map(\.known))
        isWord = Room(layout.isWord(table.words, named))
        implied = Room(layout.implied(table.words, named))
        derivedColumns = Room(layout.derived.map(\.column))
        progress = Room([ReadingProgress(references: References(layout.targets.count))])
    }

    deinit {
        fields.free()
        records.free()
        calendar.free()
        unsafe values.free()
        unsafe states.free()
        lists.free()
        listPlaces.free()
        always.free()
        alwaysPlaces.free()
        progress.free()
        counts.free()
        capacities.free()
        isWord.free()
        implied.free()
        derivedColumns.free()
        layout.free()
    }

    /// Forgets all rows; whether texts have other numbers now.
    func clear() -> Bool {
        for level in layout.levels.indices { forget(level, from: 0) }
        identifiers.removeAll(keepingCapacity: true)
        guard words.isLarge else { return false }
        words.reset()
        now.it.uniques.reset()
        return true
    }

    /// Takes one inventory in, as the next row; false where it is left to the slower reader.
    func read(_ start: Cursor, _ end: Cursor) -> Bool {
        let before = layout.levels.indices.map { counts[$0] }
        now.it.identifier = nil
        now.it.references.clear()
        let row = addRow(level: 0)
        guard let place = record(start.pastBlanks, 0, row), end - place >= 0,
            place.pastBlanks - end >= 0, now.it.references.areSound
        else {
            for level in layout.levels.indices { forget(level, from: before[level]) }
            return false
        }
        identifiers.append(identified)
        return true
    }

    /// Ends the lists, so that the table can be looked at.
    func finish() {
        table.rows = counts[0]
        for level in layout.levels.indices { setStarts(level, counts[level]) }
        table.settle()
    }

    private func forget(_ level: Int, from row: Int) {
        for column in layout.levels[level].columns {
            table.cells[column].clear(from: row, to: counts[level])
        }
        counts[level] = row
    }

    /// What identifies the school, where something does.
    private var identified: String? {
        guard let identifier = now.it.identifier else { return nil }
        return unsafe String(decoding: identifier.start.bytes(to: identifier.end), as: UTF8.self)
    }

    /// Makes room for one more row of a level; its number.
    @inline(__always)
    func addRow(level: Int) -> Int {
        let row = counts[level]
        if row &+ 2 >= capacities[level] { grow(level) }
        setStarts(level, row)
        var place = alwaysPlaces[level]
        while place < alwaysPlaces[level &+ 1] {
            unsafe states[always[place]][row] = known
            place &+= 1
        }
        counts[level] = row &+ 1
        return row
    }

    /// Says where the lists of a row start.
    @inline(__always)
    private func setStarts(_ level: Int, _ row: Int) {
        var place = listPlaces[level]
        while place < listPlaces[level &+ 1] {
            let (list, elements) = lists[place]
            let start = Int32(truncatingIfNeeded: counts[elements])
            unsafe values[list].storeBytes(of: start, toByteOffset: row &* 4, as: Int32.self)
            place &+= 1
        }
    }

    /// Parts of each level one after the other, and where those of each start.
    private static func laidOut<Part>(_ parts: [[Part]]) -> (parts: Room<Part>, places: Room<Int>) {
        let places = parts.indices.map { parts[..<$0].reduce(0) { $0 + $1.count } }
        let all = parts.flatMap(\.self)
        return (Room(all), Room(places + [all.count]))
    }

    /// What is known of the inventory so far.
    var now: Slot<ReadingProgress> { @inline(__always) get { progress.at(0) } }

    private func grow(_ level: Int) {
        capacities[level] *= 2
        for column in layout.levels[level].columns {
            let cells = table.cells[column]
            cells.reserve(capacities[level])
            unsafe values[column] = cells.values
            unsafe states[column] = cells.states
        }
    }
}
