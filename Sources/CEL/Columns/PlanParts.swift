/// The parts that a plan is made of, each there once.
struct PlanParts {
    private(set) var nodes: [PlanNode] = []
    private(set) var levels = [LevelPlan(list: -1, from: -1, parent: -1)]
    private(set) var columns: [PlanColumn] = []
    private(set) var words: [String] = []
    private(set) var texts: [TextFunction] = []
    private(set) var shifts: [ShiftFunction] = []

    private var places: [PlanNode: Int] = [:]
    private var levelPlaces: [LevelPlan: Int] = [:]
    private var columnPlaces: [ColumnPath: Int] = [:]
    private var numbers: [WordKey: Int32] = [:]
    private var functions: [String: Int] = [:]

    struct TextFunction: Sendable {
        let name: String
        let test: @Sendable (String) -> UInt8
    }

    struct ShiftFunction: Sendable {
        let name: String
        let shift: @Sendable (Int64) -> Int64?
    }

    private struct WordKey: Hashable {
        let bytes: [UInt8]
    }

    mutating func node(_ operation: Operation, _ level: Int, _ kind: CellKind) -> Int {
        let node = PlanNode(operation: operation, level: level, kind: kind)
        if let place = places[node] { return place }
        places[node] = nodes.count
        nodes.append(node)
        return nodes.count - 1
    }

    mutating func level(_ level: LevelPlan) -> Int {
        if let place = levelPlaces[level] { return place }
        levelPlaces[level] = levels.count
        levels.append(level)
        return levels.count - 1
    }

    mutating func column(_ path: ColumnPath, _ kind: CellKind) -> Int {
        if let place = columnPlaces[path] { return place }
        var list: Int?
        if let last = path.steps.lastIndex(of: .element) {
            let outer = ColumnPath(variable: path.variable, steps: Array(path.steps[..<last]))
            list = column(outer, .list)
        }
        columnPlaces[path] = columns.count
        columns.append(PlanColumn(path: path, kind: kind, list: list))
        return columns.count - 1
    }

    /// The number of a text that a program names.
    mutating func word(_ text: String) -> Int32 {
        let key = WordKey(bytes: Array(text.utf8))
        if let known = numbers[key] { return known }
        numbers[key] = Int32(words.count)
        words.append(text)
        return Int32(words.count - 1)
    }

    mutating func text(_ name: String, _ test: @escaping @Sendable (String) -> UInt8) -> Int {
        if let place = functions[name] { return place }
        functions[name] = texts.count
        texts.append(TextFunction(name: name, test: test))
        return texts.count - 1
    }

    mutating func shift(_ name: String, _ shift: @escaping @Sendable (Int64) -> Int64?) -> Int {
        if let place = functions[name] { return place }
        functions[name] = shifts.count
        shifts.append(ShiftFunction(name: name, shift: shift))
        return shifts.count - 1
    }
}

/// A column that a plan reads.
struct PlanColumn: Sendable {
    let path: ColumnPath
    let kind: CellKind

    /// The column of the lists whose elements it describes; none for the variables themselves.
    let list: Int?
}
