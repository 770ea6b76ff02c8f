import CEL

extension ColumnReader {
    /// A record of which all is known to be nothing: empty texts and lists, noes, and nulls.
    func putNothing(_ number: Int, _ row: Int) {
        let layout = records[number]
        set(Int(layout.column), row, known)
        for place in Int(layout.first)..<Int(layout.first + layout.count) {
            putNothing(fields.at(place), row)
        }
    }

    private func putNothing(_ field: Slot<FieldLayout>, _ row: Int) {
        let column = Int(field.it.column)
        switch field.it.kind {
        case .text, .word, .reference:
            putEmptyText(column, row)
            let first = Int(field.it.derived)
            for place in first..<first + Int(field.it.derivedCount) {
                putEmptyText(Int(derivedColumns[place]), row)
            }
        case .yesNo:
            guard column >= 0 else { return }
            unsafe values[column].storeBytes(of: TruthCell.no, toByteOffset: row, as: UInt8.self)
        case .list: set(column, row, known)
        case .record: putNothing(Int(field.it.record), row)
        case .wholeNumber, .number, .date, .period: set(column, row, CellState.null)
        case .format: break
        }
    }

    private func putEmptyText(_ column: Int, _ row: Int) {
        guard column >= 0 else { return }
        let word = words.number(of: "")
        unsafe values[column].storeBytes(of: word, toByteOffset: row &* 4, as: Int32.self)
        unsafe states[column][row] = known
    }

    private func set(_ column: Int, _ row: Int, _ state: UInt8) {
        if column >= 0 { unsafe states[column][row] = state }
    }
}
