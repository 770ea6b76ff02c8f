import Diagnostics
import Rules
import YAML

/// The rule set on its way to what the sheets say.
struct PackTaking {
    let pack: Pack
    private(set) var document: Node
    private(set) var changes: [PackImport.Change] = []
    private(set) var log = DiagnosticLog()
    private let cells: CellText

    init(_ pack: Pack) {
        self.pack = pack
        document = pack.document
        cells = CellText(pack)
    }

    /// Takes every sheet over, the parameters before the sentences that may name them.
    mutating func take(_ grids: [Grid]) {
        let tables = PackTable.all(of: pack)
        for table in tables.dropFirst() + tables.prefix(1) {
            guard let grid = grids.first(where: { $0.name == table.name }) else { continue }
            take(grid, table)
        }
        let names = tables.map(\.name)
        if !grids.contains(where: { names.contains($0.name) }) {
            let place = Source(name: grids.first?.name ?? "workbook", text: "").span
            log.append(SheetMessage.noSheet(names[0]), at: place)
        }
    }

    private mutating func take(_ grid: Grid, _ table: PackTable) {
        var taking = SheetTaking(grid, table, cells, sentences: sentences)
        taking.take()
        log.append(contentsOf: taking.log)
        changes += taking.changes
        guard !taking.changes.isEmpty else { return }
        document = document.setting([table.key], to: holder(of: taking.records, table))
    }

    /// The sentences of the parameters as they shall be, then as they are.
    private var sentences: [Sentences] {
        let new = PackReader.parameters(of: document, model: pack.model)
        return [cells.sentences.with(new), cells.sentences]
    }

    /// The list or mapping of a table's records.
    private func holder(of records: [PackTable.Record], _ table: PackTable) -> Node {
        let old = document.mapping?[table.key]
        let span = old?.span ?? document.span
        guard table.key == "parameters" else {
            return Node(.sequence(records.map(\.node)), at: span)
        }
        let entries = records.map { record in
            let key = old?.mapping?.entries.first { $0.name == record.id }?.key
            return Mapping.Entry(
                key: key ?? .plain(record.id, at: record.node.span),
                value: record.node
            )
        }
        return Node(.mapping(Mapping(entries)), at: span)
    }
}
