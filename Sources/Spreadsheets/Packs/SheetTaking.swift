import Diagnostics
import Rules
import YAML

/// Takes one sheet over into the records of a rule set.
struct SheetTaking {
    private let grid: Grid
    private let table: PackTable
    private let cells: CellText
    private let order: [String]
    private var maker: CellNode
    private(set) var records: [PackTable.Record]
    private(set) var changes: [PackImport.Change] = []
    private(set) var log = DiagnosticLog()

    /// A column of the table and where it stands in the sheet.
    private struct Found {
        let column: PackColumn
        let index: Int
    }

    init(_ grid: Grid, _ table: PackTable, _ cells: CellText, sentences: [Sentences]) {
        self.grid = grid
        self.table = table
        self.cells = cells
        order = table.columns.compactMap(\.path.first)
        maker = CellNode(sentences: sentences)
        records = table.records(of: cells.pack.document)
    }

    mutating func take() {
        guard let key = table.columns.first, let columns = columns(), let id = index(of: key) else {
            return
        }
        var seen: Set<String> = []
        for row in 1..<max(1, grid.height) where !isBlank(row) {
            let name = grid.located(row, id)
            if name.text.isEmpty {
                log.append(SheetMessage.noId, at: name.span)
            } else if !seen.insert(name.text).inserted {
                log.append(SheetMessage.repeated(name.text), at: name.span)
            } else {
                take(row, name, columns)
            }
        }
        log.append(contentsOf: maker.log)
        warn(ofAllBut: seen)
    }

    /// The columns that the sheet has, but for the ids; none where a heading is wrong.
    private mutating func columns() -> [Found]? {
        var found: [Found] = []
        var seen: Set<String> = []
        for index in 0..<grid.width {
            let heading = grid.located(0, index)
            guard !heading.text.isEmpty else { continue }
            let column = table.columns.first { $0.column.heading == heading.text }
            if let column, seen.insert(heading.text).inserted {
                found.append(Found(column: column, index: index))
            } else {
                refuse(heading, isRepeated: column != nil)
            }
        }
        let id = table.columns[0].column.heading
        if !seen.contains(id) {
            log.append(SheetMessage.missingHeading(id), at: grid.located(0, 0).span)
        }
        return log.hasErrors ? nil : found.filter { $0.column.column.heading != id }
    }

    private mutating func refuse(_ heading: LocatedText, isRepeated: Bool) {
        let known = table.columns.map(\.column.heading)
        let near = NearestName.of(heading.text, in: known)
        let message: SheetMessage =
            isRepeated ? .repeated(heading.text) : .unknownHeading(heading.text, near: near)
        let note = Diagnostic.Note("its columns: \(known.joined(separator: ", "))")
        log.append(message, at: heading.span, notes: near == nil ? [note] : [])
    }

    private func index(of column: PackColumn) -> Int? {
        (0..<grid.width).first { grid.located(0, $0).text == column.column.heading }
    }

    private func isBlank(_ row: Int) -> Bool {
        (0..<grid.width).allSatisfy { grid[row, $0].withoutSpaceAround.isEmpty }
    }

    /// Takes one row over: only the cells that differ from what the rule set says.
    private mutating func take(_ row: Int, _ id: LocatedText, _ columns: [Found]) {
        let place = records.firstIndex { $0.id == id.text }
        let old = place.map { records[$0] }
        var node = old?.node ?? newRecord(id)
        var headings: [String] = []
        for found in columns {
            let cell = grid.located(row, found.index)
            let current = old.map { cells.text(of: $0, in: found.column) } ?? ""
            guard !isSame(cell.text, current, in: found.column) else { continue }
            guard let changed = taking(cell, found.column, into: node) else { continue }
            node = changed
            headings.append(found.column.column.heading)
        }
        checkNeeds(of: node, id)
        checkOne(of: table.exclusive, in: node, row, columns)
        guard old == nil || !headings.isEmpty else { return }
        let record = PackTable.Record(id: id.text, node: node)
        if let place { records[place] = record } else { records.append(record) }
        changes.append(
            .init(what: table.what, id: id.text, isNew: old == nil, headings: headings)
        )
    }

    private func newRecord(_ id: LocatedText) -> Node {
        let node = Node(.mapping(Mapping([])), at: id.span)
        let path = table.columns[0].path
        return path.isEmpty ? node : node.setting(path[...], to: .plain(id.text, at: id.span))
    }

    /// A new record must have what every record has.
    private mutating func checkNeeds(of node: Node, _ id: LocatedText) {
        for column in table.columns where column.isRequired && node[column.path[...]] == nil {
            let heading = column.column.heading
            log.append(SheetMessage.needsValue("the \(heading.lowercased())"), at: id.span)
        }
    }

    /// A record must have one of what goes with nothing else of it.
    private mutating func checkOne(
        of keys: [String],
        in node: Node,
        _ row: Int,
        _ columns: [Found]
    ) {
        let present = keys.filter { node.mapping?[$0] != nil }
        guard !keys.isEmpty, present.count != 1 else { return }
        let involved = columns.filter { keys.contains($0.column.path.first ?? "") }
        let place = involved.first { !grid.located(row, $0.index).text.isEmpty } ?? involved.first
        let headings = involved.map(\.column.column.heading)
        let cell = grid.located(row, place?.index ?? 0)
        log.append(SheetMessage.needsOne(headings, found: present.count), at: cell.span)
    }

    private func isSame(_ text: String, _ current: String, in column: PackColumn) -> Bool {
        let current = current.withoutSpaceAround
        guard column.content == .number, let one = Double(text), let other = Double(current) else {
            return text == current
        }
        return one == other
    }

    /// A record with what a cell says; none where the log says why not.
    private mutating func taking(
        _ cell: LocatedText,
        _ column: PackColumn,
        into node: Node
    ) -> Node? {
        guard !column.column.isReadOnly else {
            log.append(SheetMessage.readOnly(column.column.heading), at: cell.span)
            return nil
        }
        let old = node[column.path[...]]
        guard !cell.text.isEmpty else { return removing(cell, column, from: node) }
        let new = maker.node(cell, in: column, instead: old)
        return new.map { node.setting(column.path[...], to: $0, order: order) }
    }

    private mutating func removing(
        _ cell: LocatedText,
        _ column: PackColumn,
        from node: Node
    ) -> Node? {
        guard !column.isRequired else {
            let heading = column.column.heading.lowercased()
            log.append(SheetMessage.needsValue("the \(heading)"), at: cell.span)
            return nil
        }
        let old = node[column.path[...]]
        guard case .text(let language) = column.content, old?.mapping != nil, language != "en"
        else { return node.setting(column.path[...], to: nil) }
        return node.setting(column.path[...], to: maker.text(nil, language, old))
    }

    private mutating func warn(ofAllBut seen: Set<String>) {
        let place = grid.located(0, 0).span
        for record in records where !seen.contains(record.id) {
            log.append(SheetMessage.missingRow(table.what, record.id), at: place)
        }
    }
}
