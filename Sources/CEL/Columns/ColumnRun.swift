/// Runs a plan over one table after the other, in the same memory.
package final class ColumnRun {
    package let plan: ColumnPlan
    package let table: ColumnTable

    /// What each step made: its own cells, or those of the column that it reads.
    var results: [ColumnCells] = []

    private let own: [ColumnCells]
    private let isUsed: [Bool]
    private var levels: [LevelRows?]
    private let levelCells: [LevelRows]
    private var placeMemory: [Int: ColumnCells] = [:]

    /// The answers of questions to texts, by function and text; 255 where it has not been asked.
    var answers: [[UInt8]]

    package init(_ table: ColumnTable) {
        self.table = table
        plan = table.plan
        own = plan.nodes.map { ColumnCells($0.kind) }
        isUsed = plan.usedNodes
        levels = Array(repeating: nil, count: plan.levels.count)
        levelCells = plan.levels.map { _ in LevelRows() }
        answers = plan.texts.map { _ in [] }
        results = own
    }

    /// More rows of one loop than this are left to the programs themselves, which count their work.
    static let mostRows = 1 << 22

    /// Answers all questions for all rows; false where that would take too much.
    package func run() -> Bool {
        for level in levels.indices { levels[level] = nil }
        for (number, node) in plan.nodes.enumerated() where isUsed[number] {
            guard let rows = rows(node.level) else { return false }
            let cells = own[number]
            cells.reserve(rows.count + 1)
            cells.isOpen = false
            results[number] = cells
            guard perform(node, number, cells, rows) else { return false }
        }
        return true
    }

    /// Forgets what it knows of texts, for they have other numbers now.
    package func reset() {
        for function in answers.indices { answers[function] = [] }
    }

    /// The answers of a program for the rows of the last run; none where it has no column form.
    package func answers(of program: Int) -> Plane<UInt8>? {
        plan.roots[program].map { results[$0].truths }
    }

    /// The rows of a level; none where they are too many.
    func rows(_ number: Int) -> LevelRows? {
        if let rows = levels[number] { return rows }
        let rows = levelCells[number]
        guard number > 0 else {
            rows.count = table.rows
            rows.gather = nil
            levels[number] = rows
            return rows
        }
        let level = plan.levels[number]
        guard let parent = self.rows(level.parent) else { return nil }
        let lists = table.cells[level.list]
        guard level.from == level.parent, parent.gather == nil else {
            guard let places = places(from: level.from, to: level.parent),
                rows.gather(lists, places, parent.count)
            else { return nil }
            levels[number] = rows
            return rows
        }
        rows.take(lists, parent.count)
        levels[number] = rows
        return rows
    }

    /// The row of a higher level's columns for each row of a lower level.
    func places(from upper: Int, to lower: Int) -> ColumnCells? {
        guard let rows = rows(upper) else { return nil }
        let cells = placeCells(upper, upper, rows.count)
        for row in 0..<rows.count { cells.words[row] = rows.gather.map { $0[row] } ?? Int32(row) }
        return lifted(cells, from: upper, to: lower)
    }

    /// Memory for the places of one level in another.
    private func placeCells(_ upper: Int, _ lower: Int, _ rows: Int) -> ColumnCells {
        let key = upper * plan.levels.count + lower
        let cells = placeMemory[key] ?? ColumnCells(.word)
        placeMemory[key] = cells
        cells.reserve(rows + 1)
        return cells
    }

    private func lifted(_ cells: ColumnCells, from upper: Int, to lower: Int) -> ColumnCells? {
        guard upper != lower else { return cells }
        guard let above = lifted(cells, from: upper, to: plan.levels[lower].parent),
            let rows = rows(lower)
        else { return nil }
        let owners = rows.owners
        let made = placeCells(upper, lower, rows.count)
        for row in 0..<rows.count { made.words[row] = above.words[Int(owners[row])] }
        return made
    }
}

extension ColumnPlan {
    /// Which steps some program needs.
    fileprivate var usedNodes: [Bool] {
        var used = nodes.map { _ in false }
        for root in roots { if let root { used[root] = true } }
        for number in nodes.indices.reversed() where used[number] {
            for operand in nodes[number].operation.operands { used[operand] = true }
        }
        return used
    }
}
