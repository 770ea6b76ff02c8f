/// What a part of a program comes to: a value written out, or a step that makes a column.
struct Lane {
    let term: Operation.Term

    /// The level whose rows it has; what is written out fits any.
    let level: Int

    /// The step, where it is one.
    var node: Int? { if case .node(let node) = term { node } else { nil } }
}

/// Turns checked questions into steps over columns, where they are of a kind that columns answer.
struct ColumnPlanner {
    var parts = PlanParts()

    /// What the names of loops stand for, by slot.
    var names: [Int: Checked] = [:]
    var elements: [Int: ColumnPlace] = [:]

    /// The loops around the part that is planned, by level.
    var open: [Int] = [0]

    /// A column as it is read at a level.
    struct ColumnPlace {
        var path: ColumnPath
        let level: Int
    }

    /// The step whose cells answer a question for each evaluation; none where it has no column form.
    mutating func root(_ checked: Checked) -> Int? {
        (names, elements, open) = ([:], [:], [0])
        return truth(checked).flatMap { lifted($0, to: 0)?.node }
    }

    mutating func step(_ operation: Operation, _ level: Int, _ kind: CellKind) -> Lane {
        Lane(term: .node(parts.node(operation, level, kind)), level: level)
    }

    /// The level at which two can be put together; none where neither holds the other's rows.
    func common(_ left: Lane, _ right: Lane) -> Int? {
        if isAbove(left.level, right.level) { return right.level }
        return isAbove(right.level, left.level) ? left.level : nil
    }

    /// Whether a level is another or one of those that it stands in.
    func isAbove(_ upper: Int, _ lower: Int) -> Bool {
        var level = lower
        while level > upper { level = parts.levels[level].parent }
        return level == upper
    }

    /// The same at a level below, one loop after the other.
    mutating func lifted(_ lane: Lane, to level: Int) -> Lane? {
        guard lane.level != level else { return lane }
        guard isAbove(lane.level, level),
            let lane = lifted(lane, to: parts.levels[level].parent)
        else { return nil }
        guard let node = lane.node else { return Lane(term: lane.term, level: level) }
        return step(.lift(node), level, parts.nodes[node].kind)
    }

    /// Two at one level.
    mutating func paired(_ left: Lane, _ right: Lane) -> (left: Lane, right: Lane, level: Int)? {
        guard let level = common(left, right), let left = lifted(left, to: level),
            let right = lifted(right, to: level)
        else { return nil }
        return (left, right, level)
    }

    /// The column that an expression reads, where it reads one as it is.
    func place(_ checked: Checked) -> ColumnPlace? {
        switch checked.kind {
        case .variable(let slot, _): return ColumnPlace(path: .init(variable: slot), level: 0)
        case .local(let slot): return elements[slot] ?? names[slot].flatMap { place($0) }
        case .select(let operand, let selection):
            guard selection.mode == .value, case .record(let type) = operand.type,
                let slot = type.slot(of: selection.field), var place = place(operand)
            else { return nil }
            place.path.steps.append(.field(slot))
            return place
        case .constant, .and, .or, .conditional, .call, .list, .map, .comprehension, .bind,
            .bindHeld, .failure:
            return nil
        }
    }

    /// A column as it is read.
    mutating func read(_ checked: Checked, _ kind: CellKind) -> Lane? {
        guard let place = place(checked) else { return nil }
        return read(place, checked.type, kind)
    }

    mutating func read(_ place: ColumnPlace, _ type: Type, _ kind: CellKind) -> Lane {
        step(.read(column: parts.column(place.path, kind)), place.level, kind)
    }
}
