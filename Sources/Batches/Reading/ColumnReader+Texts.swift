import CEL
import Rules

extension ColumnReader {
    /// Reads a text, a word of a vocabulary or a reference.
    @inline(__always)
    func text(
        _ start: Cursor,
        _ field: Slot<FieldLayout>,
        _ kind: FieldLayout.Kind,
        _ column: Int,
        _ row: Int,
        _ list: UInt32,
        isElement: Bool = false
    ) -> Cursor? {
        guard start.byte == UInt8(ascii: "\"") else {
            return bareText(start, field, kind, column, row)
        }
        var hasEscapes = false
        let first = start + 1
        guard let end = first.endOfText(&hasEscapes), end - first > 0 else { return nil }
        if field.it.identifier > 0, !isElement {
            guard !hasEscapes else { return nil }
            identify(field.it.identifier, first, end)
        }
        let isNumbered = kind != .text || field.it.isNumbered
        guard column >= 0 || isNumbered || !isElement else { return end + 1 }
        guard column >= 0 || isNumbered else {
            return start.isNone && field.it.isRequired ? nil : end + 1
        }
        if !isElement, start.isNone, !hasEscapes { return none(field, column, row, end + 1) }
        let word =
            hasEscapes
            ? unescaped(first, end) : (unsafe words.number(of: first.bytes(to: end)))
        if hasEscapes, !isElement, word == noneWord { return nil }
        guard take(word, field, kind, list) else { return nil }
        put(word, column, row)
        if field.it.derivedCount > 0 { derive(word, field, row) }
        return end + 1
    }

    /// Puts what follows from a word into the columns of the fields that follow it.
    private func derive(_ word: Int32, _ field: Slot<FieldLayout>, _ row: Int) {
        let first = Int(field.it.derived)
        for place in first..<first + Int(field.it.derivedCount) {
            let other = implied[place &* named &+ Int(word)]
            if other >= 0 { put(other, Int(derivedColumns[place]), row) }
        }
    }

    /// The number of `none`, which stands after those of the vocabularies.
    private var noneWord: Int32 { words.number(of: "none") }

    private func unescaped(_ first: Cursor, _ end: Cursor) -> Int32 {
        now.it.scratch.removeAll(keepingCapacity: true)
        first.unescape(to: end, into: &now.it.scratch)
        return unsafe now.it.scratch.withUnsafeBytes { unsafe words.number(of: $0) }
    }

    /// What goes with a text besides its cell; false where it may not stand there.
    @inline(__always)
    private func take(
        _ word: Int32,
        _ field: Slot<FieldLayout>,
        _ kind: FieldLayout.Kind,
        _ list: UInt32
    ) -> Bool {
        if kind == .word {
            let place = Int(field.it.vocabulary) &* named &+ Int(word)
            guard Int(word) < named, isWord[place] else { return false }
        } else if kind == .reference {
            now.it.references.use(word, of: field.it.target)
        } else if field.it.isNumbered {
            if field.it.isUnique, !now.it.uniques.isNew(word, in: list) { return false }
            if field.it.target >= 0 {
                now.it.references.add(word, to: field.it.target)
            }
        }
        return true
    }

    @inline(__always)
    private func put(_ word: Int32, _ column: Int, _ row: Int) {
        guard column >= 0 else { return }
        unsafe values[column].storeBytes(of: word, toByteOffset: row &* 4, as: Int32.self)
        unsafe states[column][row] = known
    }

    /// `none`: known to be an empty text.
    private func none(
        _ field: Slot<FieldLayout>,
        _ column: Int,
        _ row: Int,
        _ end: Cursor
    ) -> Cursor? {
        guard !field.it.isRequired, !field.it.isNumbered else { return nil }
        put(words.number(of: ""), column, row)
        return end
    }

    /// A text without quotes: a number or a truth.
    private func bareText(
        _ start: Cursor,
        _ field: Slot<FieldLayout>,
        _ kind: FieldLayout.Kind,
        _ column: Int,
        _ row: Int
    ) -> Cursor? {
        guard kind == .text, !field.it.isNumbered, let (_, end) = start.number,
            start.endOfNumber - end == 0
        else { return nil }
        if field.it.identifier > 0 {
            identify(field.it.identifier, start, end)
        }
        if column >= 0 { unsafe put(words.number(of: start.bytes(to: end)), column, row) }
        return end
    }

    func identify(_ rank: UInt8, _ start: Cursor, _ end: Cursor) {
        if let known = now.it.identifier, known.rank <= rank { return }
        now.it.identifier = (rank, start, end)
    }
}
