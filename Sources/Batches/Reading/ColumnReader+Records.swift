import CEL

extension ColumnReader {
    /// Reads a record into a row; the place after it, or none where it is left to the other reader.
    func record(_ start: Cursor, _ number: Int, _ row: Int, _ list: UInt32 = 0) -> Cursor? {
        guard start.byte == UInt8(ascii: "{") else { return nil }
        let layout = records[number]
        var place = (start + 1).pastBlanks
        var seen: UInt64 = 0
        var guess = Int(layout.start)
        var before = -1
        if place.byte == UInt8(ascii: "}") { return layout.required == 0 ? place + 1 : nil }
        while true {
            guard place.byte == UInt8(ascii: "\"") else { return nil }
            if !(place + 1).matches(fields.at(guess)) {
                guard let found = find(place + 1, layout) else { return nil }
                guess = found
                learn(found, after: before, in: number)
            }
            let field = fields.at(guess)
            let bit = field.it.bit
            place = (place + 1 + Int(field.it.nameCount)).pastBlanks
            guard seen & bit == 0, place.byte == UInt8(ascii: ":") else { return nil }
            seen |= bit
            guard let end = value((place + 1).pastBlanks, field, row, list) else {
                return nil
            }
            place = end.pastBlanks
            before = guess
            guess = Int(field.it.next)
            guard place.byte == UInt8(ascii: ",") else {
                break
            }
            place = (place + 1).pastBlanks
        }
        guard place.byte == UInt8(ascii: "}"), seen & layout.required == layout.required else {
            return nil
        }
        return place + 1
    }

    private func find(_ place: Cursor, _ layout: RecordLayout) -> Int? {
        (Int(layout.first)..<Int(layout.first + layout.count)).first {
            place.matches(fields.at($0))
        }
    }

    /// Remembers which field came after another, for the next record.
    private func learn(_ field: Int, after before: Int, in record: Int) {
        if before < 0 {
            records[record].start = Int32(field)
        } else {
            fields.at(before).it.next = Int32(field)
        }
    }

    /// Reads the value of a field.
    private func value(
        _ place: Cursor,
        _ field: Slot<FieldLayout>,
        _ row: Int,
        _ list: UInt32
    ) -> Cursor? {
        if place.byte == UInt8(ascii: "n") {
            guard !field.it.isRequired, place.isNull else { return nil }
            return place + 4
        }
        switch field.it.kind {
        case .record: return inner(place, field, row)
        case .list: return self.list(place, field, row)
        case .text, .word, .reference:
            return text(
                place,
                field,
                field.it.kind,
                Int(field.it.column),
                row,
                list
            )
        case .yesNo, .wholeNumber, .number, .date, .period, .format:
            return scalar(place, field, field.it.kind, Int(field.it.column), row)
        }
    }

    private func inner(
        _ place: Cursor,
        _ field: Slot<FieldLayout>,
        _ row: Int
    ) -> Cursor? {
        let number = Int(field.it.record)
        if place.isNone, !field.it.isRequired {
            putNothing(number, row)
            return place + 6
        }
        guard let end = record(place, number, row) else { return nil }
        let column = Int(records[number].column)
        if column >= 0 { unsafe states[column][row] = known }
        return end
    }

    private func list(
        _ start: Cursor,
        _ field: Slot<FieldLayout>,
        _ row: Int
    ) -> Cursor? {
        let column = Int(field.it.column)
        let level = Int(field.it.level)
        if field.it.target >= 0 { now.it.references.know(field.it.target) }
        if start.byte == UInt8(ascii: "\"") {
            guard start.isNone, !field.it.isRequired else { return nil }
            if column >= 0 { unsafe states[column][row] = known }
            return start + 6
        }
        guard start.byte == UInt8(ascii: "[") else { return nil }
        let kind = field.it.element
        let elementColumn = Int(field.it.elementColumn)
        let own = now.it.uniques.open()
        var place = (start + 1).pastBlanks
        var count = 0
        if place.byte == UInt8(ascii: "]") {
            place = place + 1
        } else {
            while true {
                let element = level >= 0 ? addRow(level: level) : 0
                count &+= 1
                guard count <= Self.mostElements,
                    let end = self.element(place, field, kind, elementColumn, element, own)
                else { return nil }
                place = end.pastBlanks
                let byte = place.byte
                place = place + 1
                if byte == UInt8(ascii: "]") { break }
                guard byte == UInt8(ascii: ",") else { return nil }
                place = place.pastBlanks
            }
        }
        if column >= 0 { unsafe states[column][row] = known }
        return place
    }

    /// More elements than this are left to the other reader, whose programs count their work.
    private static let mostElements = 100_000

    @inline(__always)
    private func element(
        _ place: Cursor,
        _ field: Slot<FieldLayout>,
        _ kind: FieldLayout.Kind,
        _ column: Int,
        _ row: Int,
        _ list: UInt32
    ) -> Cursor? {
        switch kind {
        case .record:
            if column >= 0 { unsafe states[column][row] = known }
            return record(place, Int(field.it.record), row, list)
        case .text, .word, .reference:
            return text(place, field, kind, column, row, list, isElement: true)
        case .yesNo, .wholeNumber, .number, .date, .period:
            return scalar(place, field, kind, column, row, isElement: true)
        case .list, .format: return nil
        }
    }
}

extension Cursor {
    /// Whether a field's name and a quote stand here.
    @inline(__always)
    fileprivate func matches(_ field: Slot<FieldLayout>) -> Bool {
        var left = Int(field.it.nameCount)
        let words = field.it.name
        var word = 0
        var place = self
        while left > 8 {
            guard place.eight == words[word] else { return false }
            word &+= 1
            place = place + 8
            left &-= 8
        }
        let mask = UInt64.max >> UInt64(64 &- left &* 8)
        return place.eight & mask == words[word]
    }

    /// Whether `null` stands here.
    fileprivate var isNull: Bool { eight & 0xFFFF_FFFF == 0x6C6C_756E }

    /// Whether `"none"` stands here.
    var isNone: Bool { eight & 0xFFFF_FFFF_FFFF == 0x2265_6E6F_6E22 }
}
