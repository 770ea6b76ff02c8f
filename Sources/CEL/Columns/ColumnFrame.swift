/// What a run over columns works on: the dataset, and the rows of each loop as they become known.
struct ColumnFrame {
    let dataset: Dataset
    private let plans: [LevelPlan]
    private var levels: [Level?]

    init(_ dataset: Dataset, _ plans: [LevelPlan]) {
        self.dataset = dataset
        self.plans = plans
        levels = Array(repeating: nil, count: plans.count)
    }

    /// The rows of one loop: all elements of all its lists.
    struct Level {
        let count: Int

        /// Where the rows of each row of the level above start, and where the last ends.
        let starts: [Int32]

        /// Whether the list of each row of the level above is known; none where all are.
        let known: [Bool]?

        /// The rows of the column; none where they are all of them in order.
        let gather: [Int32]?
    }

    /// The rows of a loop; none where the dataset has no column for its list.
    mutating func level(_ number: Int) -> Level? {
        if let level = levels[number] { return level }
        let made = number == 0 ? root : makeLevel(plans[number])
        levels[number] = made
        return made
    }

    private var root: Level {
        Level(count: dataset.activations.count, starts: [], known: nil, gather: nil)
    }

    private mutating func makeLevel(_ plan: LevelPlan) -> Level? {
        guard let parent = level(plan.parent), case .lists(let lists)? = column(plan.list) else {
            return nil
        }
        if plan.list.level == plan.parent, parent.gather == nil {
            return Level(
                count: Int(lists.starts.last ?? 0),
                starts: lists.starts,
                known: lists.known,
                gather: nil
            )
        }
        guard let places = places(from: plan.list.level, to: plan.parent) else { return nil }
        return gathered(lists, places)
    }

    /// More rows than this are left to the other plan, which counts its work.
    private static let mostRows = 1 << 22

    /// A level whose lists are taken once for each of some places.
    private func gathered(_ lists: Column.Lists, _ places: [Int32]) -> Level? {
        var starts: [Int32] = [0]
        var rows: [Int32] = []
        for place in places {
            rows += lists.starts[Int(place)]..<lists.starts[Int(place) + 1]
            guard rows.count <= Self.mostRows else { return nil }
            starts.append(Int32(rows.count))
        }
        let known = lists.known.map { known in places.map { known[Int($0)] } }
        return Level(count: rows.count, starts: starts, known: known, gather: rows)
    }

    /// The row of a higher level's column for each row of a lower level.
    mutating func places(from upper: Int, to lower: Int) -> [Int32]? {
        guard let level = level(upper) else { return nil }
        let own = level.gather ?? (0..<Int32(level.count)).map(\.self)
        return lifted(own, from: upper, to: lower)
    }

    /// Values of a level, each repeated for its rows in a level below.
    mutating func lifted<Element>(
        _ values: [Element],
        from upper: Int,
        to lower: Int
    ) -> [Element]? {
        guard upper != lower else { return values }
        let parent = plans[lower].parent
        guard let above = lifted(values, from: upper, to: parent), let level = level(lower) else {
            return nil
        }
        var made: [Element] = []
        made.reserveCapacity(level.count)
        for (row, value) in above.enumerated() {
            let count = level.starts[row + 1] - level.starts[row]
            for _ in 0..<count { made.append(value) }
        }
        return made
    }

    /// The whole column that a path leads to.
    func column(_ path: ColumnPath) -> Column? {
        var column =
            dataset.columns.indices.contains(path.variable)
            ? dataset.columns[path.variable] : nil
        for step in path.steps {
            switch (step, column) {
            case (.field(let slot), .records(let fields)?): column = fields[slot]
            case (.element, .lists(let lists)?): column = lists.elements
            default: return nil
            }
        }
        return column
    }

    /// Values of a column at the rows of a level.
    mutating func rows<Element>(_ cells: Cells<Element>, at number: Int) -> Cells<Element>? {
        guard let level = level(number) else { return nil }
        guard let gather = level.gather else { return cells }
        return Cells(
            values: gather.map { cells.values[Int($0)] },
            known: cells.known.map { known in gather.map { known[Int($0)] } }
        )
    }
}
