import CEL
import Checking
import Rules

/// The columns of what schools say themselves: the day, what does not apply, and waivers.
struct SaidColumns {
    private let table: ColumnTable
    private let day: Int?
    private let statements: SaidList?
    private let waivers: SaidList?

    /// The columns that are read whatever the rules ask.
    static func columns(of model: Model) -> [(path: ColumnPath, kind: CellKind)] {
        var columns: [(path: ColumnPath, kind: CellKind)] = []
        if let day = model.root.slot(of: "as-of"), model.root.fields[day].type == .date {
            columns.append((ColumnPath(variable: day), .seconds))
        }
        for (list, fields) in [("not-applicable", statement), ("waivers", waiver)] {
            guard let slot = model.root.slot(of: list),
                let record = model.record(of: model.root.fields[slot].type)
            else { continue }
            for name in fields {
                guard let field = record.slot(of: name) else { continue }
                let path = ColumnPath(variable: slot, steps: [.element, .field(field)])
                columns.append((path, record.fields[field].type == .date ? .seconds : .word))
            }
        }
        return columns
    }

    fileprivate static let statement = ["kind", "rule", "pack"]
    fileprivate static let waiver = ["rule", "pack", "from", "until"]

    init(_ model: Model, _ table: ColumnTable) {
        self.table = table
        day = model.root.slot(of: "as-of")
            .flatMap { table.plan.column(at: ColumnPath(variable: $0)) }
        statements = SaidList("not-applicable", Self.statement, model, table)
        waivers = SaidList("waivers", Self.waiver, model, table)
    }

    /// The day that the inventory of a row describes.
    func day(_ row: Int) -> Day? {
        day.flatMap { table.cells[$0].seconds(row) }.flatMap { Timestamp(seconds: $0) }.map {
            Day($0)
        }
    }

    /// Puts a day in the place of each inventory's own.
    func set(_ day: Day) {
        guard let column = self.day else { return }
        table.cells[column].setAll(day.timestamp.seconds, rows: table.rows)
    }

    /// What a school says does not apply.
    func statements(_ row: Int) -> [SaidStatement] {
        statements?.rows(row).map { place in
            SaidStatement(
                kind: statements?.text(0, place),
                rule: statements?.text(1, place),
                pack: statements?.text(2, place)
            )
        } ?? []
    }

    /// What somebody has excused a school from.
    func waivers(_ row: Int) -> [SaidWaiver] {
        waivers?.rows(row).compactMap { place in
            guard let rule = waivers?.text(0, place), let from = waivers?.day(2, place),
                let until = waivers?.day(3, place)
            else { return nil }
            return SaidWaiver(rule: rule, pack: waivers?.text(1, place), from: from, until: until)
        } ?? []
    }
}

struct SaidStatement {
    let kind: String?
    let rule: String?
    let pack: String?
}

struct SaidWaiver {
    let rule: String
    let pack: String?
    let from: Day
    let until: Day

    func holds(on day: Day) -> Bool { from <= day && day <= until }
}

/// A list of what schools say, with the columns of some fields.
private struct SaidList {
    private let table: ColumnTable
    private let list: Int
    private let fields: [Int?]

    init?(_ name: String, _ fields: [String], _ model: Model, _ table: ColumnTable) {
        guard let slot = model.root.slot(of: name),
            let list = table.plan.column(at: ColumnPath(variable: slot)),
            let record = model.record(of: model.root.fields[slot].type)
        else { return nil }
        (self.table, self.list) = (table, list)
        self.fields = fields.map { field in
            record.slot(of: field).flatMap { place in
                table.plan.column(
                    at: ColumnPath(variable: slot, steps: [.element, .field(place)])
                )
            }
        }
    }

    func rows(_ row: Int) -> Range<Int> { table.elements(of: list, row) }

    func text(_ field: Int, _ row: Int) -> String? {
        fields[field].flatMap { table.cells[$0].word(row) }.map { table.words.text($0) }
    }

    func day(_ field: Int, _ row: Int) -> Day? {
        fields[field].flatMap { table.cells[$0].seconds(row) }
            .flatMap { Timestamp(seconds: $0) }.map { Day($0) }
    }
}
