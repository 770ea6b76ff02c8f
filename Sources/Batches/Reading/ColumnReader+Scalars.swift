import CEL
import Rules

extension ColumnReader {
    /// Reads a value that is no text.
    @inline(__always)
    func scalar(
        _ start: Cursor,
        _ field: Slot<FieldLayout>,
        _ kind: FieldLayout.Kind,
        _ column: Int,
        _ row: Int,
        isElement: Bool = false
    ) -> Cursor? {
        switch kind {
        case .date:
            guard start.byte == UInt8(ascii: "\""), let seconds = calendar.seconds(start + 1),
                let end = (start + 11).endOfDay
            else { return isElement ? nil : nothing(start, field, column, row) }
            put(long: seconds, column, row)
            return end
        case .wholeNumber:
            guard let (value, end) = start.wholeNumber else {
                return isElement ? nil : nothing(start, field, column, row)
            }
            if field.it.identifier > 0 {
                identify(field.it.identifier, start, end)
            }
            put(long: value, column, row)
            return end
        case .number:
            guard let (value, end) = start.number else {
                return isElement ? nil : nothing(start, field, column, row)
            }
            guard value.magnitude <= field.it.limit else { return nil }
            put(long: Int64(bitPattern: value.bitPattern), column, row)
            return end
        case .yesNo: return truth(start, column, row)
        case .period: return isElement ? nil : period(start)
        case .format: return format(start)
        case .text, .word, .reference, .record, .list: return nil
        }
    }

    @inline(__always)
    private func put(long: Int64, _ column: Int, _ row: Int) {
        guard column >= 0 else { return }
        unsafe values[column].storeBytes(of: long, toByteOffset: row &* 8, as: Int64.self)
        unsafe states[column][row] = known
    }

    /// `none`: known to be nothing.
    private func nothing(
        _ start: Cursor,
        _ field: Slot<FieldLayout>,
        _ column: Int,
        _ row: Int
    ) -> Cursor? {
        guard start.isNone, !field.it.isRequired else { return nil }
        if column >= 0 { unsafe states[column][row] = CellState.null }
        return start + 6
    }

    private func truth(_ start: Cursor, _ column: Int, _ row: Int) -> Cursor? {
        guard let (truth, end) = start.truth else { return nil }
        if column >= 0 {
            let cell = truth ? TruthCell.yes : TruthCell.no
            unsafe values[column].storeBytes(of: cell, toByteOffset: row, as: UInt8.self)
        }
        return end
    }

    /// A length of time, which no column holds.
    private func period(_ start: Cursor) -> Cursor? {
        var hasEscapes = false
        guard start.byte == UInt8(ascii: "\""), let end = (start + 1).endOfText(&hasEscapes),
            !hasEscapes,
            Period(unsafe String(decoding: (start + 1).bytes(to: end), as: UTF8.self)) != nil
        else { return nil }
        return end + 1
    }

    private func format(_ start: Cursor) -> Cursor? {
        for byte in ["\"concordat/inventory/1\""].joined().utf8.enumerated()
        where start[byte.offset] != byte.element { return nil }
        return start + 23
    }
}

extension Cursor {
    /// The place after the quote that ends a day, from just after the day itself.
    @inline(__always)
    fileprivate var endOfDay: Cursor? {
        if byte == UInt8(ascii: "\"") { return self + 1 }
        let isMidnight = eight == 0x303A_3030_3A30_3054
        guard isMidnight, self[8] == UInt8(ascii: "0"), self[9] == UInt8(ascii: "Z"),
            self[10] == UInt8(ascii: "\"")
        else { return nil }
        return self + 11
    }

    /// A truth as JSON or an inventory writes it, and the place after it.
    fileprivate var truth: (Bool, Cursor)? {
        switch eight & 0xFFFF_FFFF {
        case 0x6575_7274: (true, self + 4)
        case 0x736C_6166: self[4] == UInt8(ascii: "e") ? (false, self + 5) : nil
        case 0x7365_7922: self[4] == UInt8(ascii: "\"") ? (true, self + 5) : nil
        case 0x226F_6E22: (false, self + 4)
        default: nil
        }
    }
}
