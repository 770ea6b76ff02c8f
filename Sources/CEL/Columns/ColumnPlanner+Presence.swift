extension ColumnPlanner {
    /// Whether a value is known, be it nothing.
    mutating func known(_ checked: Checked) -> Lane? {
        value(checked).flatMap { known($0) }
    }

    mutating func known(_ lane: Lane) -> Lane? {
        lane.node.map { step(.known($0), lane.level, .truth) }
    }

    /// A lane of values of whatever type columns hold, but truths.
    mutating func value(_ checked: Checked) -> Lane? {
        switch checked.type {
        case .string: words(checked)
        case .int: ints(checked)
        case .double: doubles(checked)
        case .timestamp, .duration: seconds(checked)
        default: nil
        }
    }

    /// Whether a value is more than nothing: no null, no empty text or list, no record of nothing.
    mutating func present(_ checked: Checked) -> Lane? {
        guard let place = place(checked) else { return nil }
        switch checked.type {
        case .string, .int, .double, .timestamp, .duration:
            guard let lane = value(checked), let node = lane.node else { return nil }
            let empty = checked.type == .string ? parts.word("") : nil
            return step(.present(node, empty: empty), lane.level, .truth)
        case .bool: return read(checked, .truth).flatMap { isKnownTruth($0) }
        case .list: return presentList(place, checked.type)
        case .record(let record): return presentRecord(place, record)
        default: return nil
        }
    }

    /// A truth is there, whichever it is.
    private mutating func isKnownTruth(_ lane: Lane) -> Lane? {
        guard let node = lane.node, let not = not(lane)?.node else { return nil }
        return step(.or([node, not]), lane.level, .truth)
    }

    private mutating func presentList(_ place: ColumnPlace, _ type: Type) -> Lane? {
        guard isPlain(place.level) else { return nil }
        let column = parts.column(place.path, .list)
        return step(.presentList(column), place.level, .truth)
    }

    /// Whether the rows of a level are those of its columns, one for one.
    private func isPlain(_ level: Int) -> Bool {
        guard level > 0 else { return true }
        let plan = parts.levels[level]
        guard isPlain(plan.parent) else { return false }
        let outer = parts.columns[plan.list].list
        return outer == (plan.parent == 0 ? nil : parts.levels[plan.parent].list)
    }

    /// Whether a record is known and something in it is; a no is not.
    private mutating func presentRecord(_ place: ColumnPlace, _ record: RecordType) -> Lane? {
        let isThere = known(read(place, .record(record), .record))
        guard let some = something(in: place, record), let isThere else { return nil }
        return together([isThere, some]) { .and($0) }
    }

    private mutating func something(in place: ColumnPlace, _ record: RecordType) -> Lane? {
        var lanes: [Lane] = []
        for (slot, field) in record.fields.enumerated() {
            var inner = place
            inner.path.steps.append(.field(slot))
            guard let lane = something(inner, field.type), let node = lane.node else { return nil }
            lanes.append(step(.settled(node), lane.level, .truth))
        }
        return together(lanes) { .or($0) }
    }

    private mutating func something(_ place: ColumnPlace, _ type: Type) -> Lane? {
        let kind: CellKind
        switch type {
        case .bool: return read(place, type, .truth)
        case .string: kind = .word
        case .int: kind = .int
        case .double: kind = .double
        case .timestamp, .duration: kind = .seconds
        case .list: return presentList(place, type)
        case .record(let record): return presentRecord(place, record)
        default: return nil
        }
        let empty = type == .string ? parts.word("") : nil
        return read(place, type, kind).node
            .map { step(.present($0, empty: empty), place.level, .truth) }
    }
}
