extension ColumnTable {
    /// Fills the columns with the values of activations; false where a value fits no column.
    func fill(_ activations: [Activation]) -> Bool {
        rows = activations.count
        for (column, plan) in plan.columns.enumerated() {
            let values = found(plan.path, activations)
            guard fill(cells[column], values) else { return false }
        }
        settle()
        return true
    }

    /// A value, or why there is none.
    private enum Found {
        case value(Value)
        case open(UInt8)
    }

    private func found(_ path: ColumnPath, _ activations: [Activation]) -> [Found] {
        var found: [Found] = activations.map { activation in
            let slot = path.variable
            let value = activation.slots.indices.contains(slot) ? activation.slots[slot] : nil
            return value.map { .value($0) } ?? .open(CellState.unknown)
        }
        for step in path.steps {
            switch step {
            case .element: found = found.flatMap(elements)
            case .field(let slot): found = found.map { field(slot, of: $0) }
            }
        }
        return found
    }

    private func elements(_ list: Found) -> [Found] {
        guard case .value(.list(let elements)) = list else { return [] }
        return elements.map { .value($0) }
    }

    private func field(_ slot: Int, of found: Found) -> Found {
        guard case .value(let value) = found else { return found }
        guard case .record(let record) = value else { return .open(CellState.error) }
        let missing = record.type.absence == .none ? CellState.error : CellState.unknown
        return record.slots[slot].map { .value($0) } ?? .open(missing)
    }

    private func fill(_ cells: ColumnCells, _ found: [Found]) -> Bool {
        cells.reserve(found.count + 1)
        cells.clear(from: 0)
        var start = 0
        for (row, found) in found.enumerated() {
            if cells.kind == .list { cells.words[row] = Int32(start) }
            switch found {
            case .open(let state):
                cells.statePlane[row] = state
                if cells.kind == .truth { cells.truths[row] = TruthCell.open(state) }
            case .value(.null):
                cells.statePlane[row] = CellState.null
                guard cells.kind != .truth else { return false }
            case .value(let value):
                guard put(value, cells, row, &start) else { return false }
                cells.statePlane[row] = CellState.known
            }
        }
        if cells.kind == .list { cells.words[found.count] = Int32(start) }
        return true
    }

    private func put(_ value: Value, _ cells: ColumnCells, _ row: Int, _ start: inout Int) -> Bool {
        switch (cells.kind, value) {
        case (.truth, .bool(let truth)):
            cells.truths[row] = truth ? TruthCell.yes : TruthCell.no
        case (.int, .int(let number)): cells.longs[row] = number
        case (.double, .double(let number)): cells.doubles[row] = number
        case (.word, .string(let text)): cells.words[row] = words.number(of: text)
        case (.list, .list(let elements)): start += elements.count
        case (.record, .record): break
        case (.seconds, _):
            guard let seconds = value.secondsCell else { return false }
            cells.longs[row] = seconds
        default: return false
        }
        return start <= Int(Int32.max)
    }
}
