/// Turns a checked question into a program over columns, where it is of a kind that columns answer.
struct ColumnPlanner {
    let lexicon: Lexicon
    var levels = [LevelPlan(list: ColumnPath(variable: -1, level: 0), parent: -1)]

    /// What the names of loops stand for, by slot.
    var names: [Int: Checked] = [:]
    var elements: [Int: ColumnPath] = [:]

    /// The loops around the part that is planned, by level.
    var open: [Int] = [0]

    /// The program; none where some part has no column form.
    static func program(_ checked: Checked, _ lexicon: Lexicon) -> ColumnProgram? {
        var planner = ColumnPlanner(lexicon: lexicon)
        guard let lane = planner.truth(checked),
            let truths = planner.lifted(lane, to: 0)
        else { return nil }
        return ColumnProgram(
            truths: truths,
            levels: planner.levels,
            named: lexicon.count
        )
    }

    /// The level at which two can be put together; none where neither holds the other's rows.
    func common(_ left: Int, _ right: Int) -> Int? {
        if isAbove(left, right) { return right }
        return isAbove(right, left) ? left : nil
    }

    /// Whether a level is another or one of those that it stands in.
    func isAbove(_ upper: Int, _ lower: Int) -> Bool {
        var level = lower
        while level > upper { level = levels[level].parent }
        return level == upper
    }

    func lifted<Element>(_ lane: Lane<[Element]>, to level: Int) -> Lane<[Element]>? {
        guard lane.level != level else { return lane }
        guard isAbove(lane.level, level) else { return nil }
        return Lane(level: level) { frame in
            lane.run(&frame).flatMap { frame.lifted($0, from: lane.level, to: level) }
        }
    }

    func lifted<Element>(_ lane: Lane<Cells<Element>>, to level: Int) -> Lane<Cells<Element>>? {
        guard lane.level != level else { return lane }
        guard isAbove(lane.level, level) else { return nil }
        return Lane(level: level) { frame in
            guard let cells = lane.run(&frame),
                let values = frame.lifted(cells.values, from: lane.level, to: level)
            else { return nil }
            guard let known = cells.known else { return Cells(values: values, known: nil) }
            return frame.lifted(known, from: lane.level, to: level)
                .map { Cells(values: values, known: $0) }
        }
    }

    /// The column that an expression reads, where it reads one as it is.
    func path(_ checked: Checked) -> ColumnPath? {
        switch checked.kind {
        case .variable(let slot, _): return ColumnPath(variable: slot, level: 0)
        case .local(let slot):
            return elements[slot] ?? names[slot].flatMap { path($0) }
        case .select(let operand, let selection):
            guard selection.mode == .value, case .record(let type) = operand.type,
                let slot = type.slot(of: selection.field), var path = path(operand)
            else { return nil }
            path.steps.append(.field(slot))
            return path
        case .constant, .and, .or, .conditional, .call, .list, .map, .comprehension, .bind,
            .bindHeld, .failure:
            return nil
        }
    }
}
