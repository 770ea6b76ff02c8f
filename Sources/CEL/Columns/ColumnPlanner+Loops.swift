extension ColumnPlanner {
    /// The elements of a list, perhaps only some of them.
    struct Range {
        let level: Int
        let element: ColumnPath

        /// Whether an element counts: open where that, or what it was turned into, is not known.
        var filter: Lane<[Truth.Cell]>?

        /// What each element was turned into, where it was.
        var made: Checked?
    }

    /// The range of a loop; `close` ends it.
    mutating func range(_ checked: Checked, crossing: Bool = false) -> Range? {
        guard case .comprehension(let kind, let loop) = checked.kind, loop.second == nil else {
            return list(checked, crossing)
        }
        switch kind {
        case .filter:
            guard var range = range(loop.range, crossing: crossing) else { return nil }
            name(loop.slot, range)
            guard let test = truth(loop.body), narrow(&range, test) else { return abandon(range) }
            return range
        case .map where loop.extra == nil:
            guard var range = range(loop.range, crossing: crossing) else { return nil }
            name(loop.slot, range)
            guard path(loop.body) != nil, let known = known(loop.body), narrow(&range, known) else {
                return abandon(range)
            }
            range.made = loop.body
            return range
        default: return nil
        }
    }

    private mutating func list(_ checked: Checked, _ crossing: Bool) -> Range? {
        guard let list = path(checked), case .list = checked.type else { return nil }
        let around = open.last ?? 0
        let parent = crossing ? around : list.level
        guard isAbove(list.level, parent) else { return nil }
        levels.append(LevelPlan(list: list, parent: parent))
        var element = list
        element.steps.append(.element)
        element.level = levels.count - 1
        open.append(element.level)
        return Range(level: element.level, element: element)
    }

    /// Ends a range.
    mutating func close(_ range: Range) {
        open.removeAll { $0 == range.level }
    }

    private mutating func abandon(_ range: Range) -> Range? {
        close(range)
        return nil
    }

    /// Lets a slot stand for the elements of a range.
    private mutating func name(_ slot: Int, _ range: Range) {
        if let made = range.made { names[slot] = made } else { elements[slot] = range.element }
    }

    /// Counts only those of a range for which something holds too.
    private mutating func narrow(_ range: inout Range, _ test: Lane<[Truth.Cell]>) -> Bool {
        guard let test = lifted(test, to: range.level) else { return false }
        guard let before = range.filter else {
            range.filter = test
            return true
        }
        range.filter = together(before, test) { before, test in
            before == Truth.yesCell ? test : before
        }
        return range.filter != nil
    }

    /// Whether a value is known; open where it is not.
    private mutating func known(_ checked: Checked) -> Lane<[Truth.Cell]>? {
        switch checked.type {
        case .string: words(checked).map { known($0) }
        case .int: ints(checked).map { known($0) }
        case .double: doubles(checked).map { known($0) }
        case .timestamp, .duration: seconds(checked).map { known($0) }
        default: nil
        }
    }

    private func known<Element>(_ lane: Lane<Cells<Element>>) -> Lane<[Truth.Cell]> {
        Lane(level: lane.level) { frame in lane.run(&frame)?.truths { _ in true } }
    }

    /// A macro that asks something of the elements of a list.
    mutating func question(_ kind: Comprehension.Kind, _ loop: Checked.Loop) -> Lane<[Truth.Cell]>?
    {
        guard loop.second == nil, let asked = Asked(kind, loop.extra) else { return nil }
        let before = self
        for crossing in [false, true] {
            if let lane = question(asked, loop, crossing: crossing) { return lane }
            self = before
        }
        return nil
    }

    private mutating func question(
        _ asked: Asked,
        _ loop: Checked.Loop,
        crossing: Bool
    ) -> Lane<[Truth.Cell]>? {
        guard let range = range(loop.range, crossing: crossing) else { return nil }
        defer { close(range) }
        name(loop.slot, range)
        guard let body = truth(loop.body) else { return nil }
        return answer(asked, range, body)
    }

    /// The answer for each list.
    func answer(_ asked: Asked, _ range: Range, _ body: Lane<[Truth.Cell]>) -> Lane<[Truth.Cell]>? {
        guard let body = lifted(body, to: range.level) else { return nil }
        return Lane(level: levels[range.level].parent) { [filter = range.filter] frame in
            guard let cells = body.run(&frame), let level = frame.level(range.level) else {
                return nil
            }
            guard let filter else { return level.tallies(cells, nil) { asked.answer($0) } }
            guard let kept = filter.run(&frame) else { return nil }
            return level.tallies(cells, kept) { asked.answer($0) }
        }
    }

    /// How many elements count, for each list.
    mutating func size(_ checked: Checked) -> Lane<Cells<Int64>>? {
        guard case .list = checked.type, let range = range(checked) else { return nil }
        defer { close(range) }
        return Lane(level: levels[range.level].parent) { [filter = range.filter] frame in
            guard let level = frame.level(range.level) else { return nil }
            let cells = [Truth.Cell](repeating: Truth.yesCell, count: level.count)
            var kept: [Truth.Cell]?
            if let filter {
                kept = filter.run(&frame)
                if kept == nil { return nil }
            }
            let counts = level.tallies(cells, kept) { $0.hasOpenFilter ? -1 : Int64($0.yes) }
            let known = counts.contains(-1) ? counts.map { $0 >= 0 } : nil
            return Cells(values: counts, known: known)
        }
    }
}

/// What a counting macro asks.
enum Asked: Sendable {
    case exists
    case all
    case one
    case atLeast(Int64)

    init?(_ kind: Comprehension.Kind, _ extra: Checked?) {
        switch kind {
        case .exists: self = .exists
        case .all: self = .all
        case .existsOne: self = .one
        case .atLeast:
            guard case .constant(.int(let count))? = extra?.kind else { return nil }
            self = .atLeast(count)
        case .filter, .map, .transformList, .transformMap, .transformMapEntry, .sortBy: return nil
        }
    }

    func answer(_ tally: RowTally) -> Truth.Cell {
        if tally.hasOpenFilter { return Truth.openCell }
        let truth: Bool? =
            switch self {
            case .exists: tally.yes > 0 ? true : tally.open > 0 ? nil : false
            case .all: tally.no > 0 ? false : tally.open > 0 ? nil : true
            case .one: tally.open > 0 ? nil : tally.yes == 1
            case .atLeast(let count):
                Int64(tally.yes) >= count
                    ? true : Int64(tally.yes + tally.open) < count ? false : nil
            }
        return truth.map { $0 ? Truth.yesCell : Truth.noCell } ?? Truth.openCell
    }
}

/// How many elements of one list do, do not, and cannot be said to.
struct RowTally {
    var yes = 0
    var no = 0
    var open = 0
    var hasOpenFilter = false
}

extension ColumnFrame.Level {
    /// Something made of the tally of each list; a list that is not known leaves it open.
    func tallies<Made>(
        _ cells: [Truth.Cell],
        _ kept: [Truth.Cell]?,
        _ make: (RowTally) -> Made
    ) -> [Made] {
        var made: [Made] = []
        made.reserveCapacity(starts.count - 1)
        for list in 0..<starts.count - 1 {
            var tally = RowTally()
            tally.hasOpenFilter = known.map { !$0[list] } ?? false
            for row in Int(starts[list])..<Int(starts[list + 1]) {
                if let kept, kept[row] != Truth.yesCell {
                    if kept[row] == Truth.openCell { tally.hasOpenFilter = true }
                    continue
                }
                switch cells[row] {
                case Truth.yesCell: tally.yes += 1
                case Truth.noCell: tally.no += 1
                default: tally.open += 1
                }
            }
            made.append(make(tally))
        }
        return made
    }
}
