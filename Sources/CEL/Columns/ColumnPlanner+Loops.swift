extension ColumnPlanner {
    /// The elements of a list, perhaps only some of them.
    struct Range {
        let level: Int
        let element: ColumnPlace

        /// Whether an element counts: open where that, or what it was turned into, is not known.
        var filter: Lane?

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
            guard place(loop.body) != nil, let known = known(loop.body), narrow(&range, known)
            else {
                return abandon(range)
            }
            range.made = loop.body
            return range
        default: return nil
        }
    }

    private mutating func list(_ checked: Checked, _ crossing: Bool) -> Range? {
        guard let list = place(checked), case .list = checked.type else { return nil }
        let around = open.last ?? 0
        let parent = crossing ? around : list.level
        guard isAbove(list.level, parent) else { return nil }
        let column = parts.column(list.path, .list)
        let level = parts.level(LevelPlan(list: column, from: list.level, parent: parent))
        guard !open.contains(level) else { return nil }
        var element = list.path
        element.steps.append(.element)
        open.append(level)
        return Range(level: level, element: ColumnPlace(path: element, level: level))
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
        (names[slot], elements[slot]) = (range.made, range.made == nil ? range.element : nil)
    }

    /// Counts only those of a range for which something holds too.
    private mutating func narrow(_ range: inout Range, _ test: Lane) -> Bool {
        guard let test = lifted(test, to: range.level) else { return false }
        range.filter = range.filter.map { choice($0, test, $0) } ?? test
        return range.filter != nil
    }

    /// A macro that asks something of the elements of a list.
    mutating func question(_ kind: Comprehension.Kind, _ loop: Checked.Loop) -> Lane? {
        guard loop.second == nil, let asked = Asked(kind, loop.extra) else { return nil }
        if let written = loop.range.writtenParts { return question(asked, loop, of: written) }
        let before = self
        if let lane = join(asked, loop) { return lane }
        for crossing in [false, true] {
            self = before
            if let lane = question(asked, loop, crossing: crossing) { return lane }
        }
        self = before
        return nil
    }

    /// The same of elements that are written out: once for each.
    private mutating func question(
        _ asked: Asked,
        _ loop: Checked.Loop,
        of written: [Checked]
    ) -> Lane? {
        guard written.count <= 200 else { return nil }
        var lanes: [Lane] = []
        for part in written {
            (names[loop.slot], elements[loop.slot]) = (part, nil)
            guard let lane = truth(loop.body) else { return nil }
            lanes.append(lane)
        }
        names[loop.slot] = nil
        switch asked {
        case .exists: return lanes.isEmpty ? constant(false) : together(lanes) { .or($0) }
        case .all: return lanes.isEmpty ? constant(true) : together(lanes) { .and($0) }
        case .one, .atLeast: return counted(asked, lanes)
        }
    }

    private mutating func counted(_ asked: Asked, _ lanes: [Lane]) -> Lane? {
        guard let level = lanes.map(\.level).max() else { return nil }
        var nodes: [Int] = []
        for lane in lanes {
            guard let node = lifted(lane, to: level)?.node else { return nil }
            nodes.append(node)
        }
        return step(.counted(asked, nodes), level, .truth)
    }

    private mutating func question(_ asked: Asked, _ loop: Checked.Loop, crossing: Bool) -> Lane? {
        guard let range = range(loop.range, crossing: crossing) else { return nil }
        defer { close(range) }
        name(loop.slot, range)
        guard let body = truth(loop.body) else { return nil }
        return answer(asked, range, body)
    }

    /// The answer for each list.
    mutating func answer(_ asked: Asked, _ range: Range, _ body: Lane) -> Lane? {
        guard let body = lifted(body, to: range.level)?.node else { return nil }
        let tally = Operation.tally(
            asked,
            level: range.level,
            body: body,
            filter: range.filter?.node
        )
        return step(tally, parts.levels[range.level].parent, .truth)
    }

    /// How many elements count, for each list.
    mutating func size(_ checked: Checked) -> Lane? {
        guard case .list = checked.type, let range = range(checked) else { return nil }
        defer { close(range) }
        let parent = parts.levels[range.level].parent
        return step(.size(level: range.level, filter: range.filter?.node), parent, .int)
    }
}
