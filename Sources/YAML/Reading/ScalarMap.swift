import Diagnostics

/// Finds where each character of a scalar's value was written.
///
/// The value is known; the source is walked beside it. Characters that agree are matched one to
/// one, an escape or a fold as a whole; where the walk loses its way there is no map, and the whole
/// scalar is the place.
enum ScalarMap {
    /// The scalar's own bytes: libyaml's block scalars run on into the next line's start.
    static func trimmed(_ range: Range<Int>, _ style: Scalar.Style, in source: Source) -> Range<Int>
    {
        guard style == .literal || style == .folded || style == .plain else { return range }
        var upper = range.upperBound
        while upper > range.lowerBound, [0x20, 0x0A, 0x0D, 0x09].contains(source.bytes[upper - 1]) {
            upper -= 1
        }
        return range.lowerBound..<upper
    }

    static func pieces(
        of text: String,
        _ style: Scalar.Style,
        in source: Source,
        at range: Range<Int>
    ) -> [LocatedText.Piece]? {
        var walk = ScalarWalk(text: Array(text.utf8), source: source.bytes, range: range)
        switch style {
        case .plain: return walk.flow(escape: nil)
        case .singleQuoted: return walk.quoted(escape: 0x27)
        case .doubleQuoted: return walk.quoted(escape: 0x5C)
        case .literal, .folded: return walk.block()
        }
    }
}

/// A walk through a value and its source side by side.
struct ScalarWalk {
    let text: [UInt8]
    let source: [UInt8]
    var at: Int
    let end: Int
    var offset = 0
    var pieces: [LocatedText.Piece] = []

    init(text: [UInt8], source: [UInt8], range: Range<Int>) {
        self.text = text
        self.source = source
        self.at = range.lowerBound
        self.end = range.upperBound
    }

    private var isDone: Bool { offset >= text.count }
    private static let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    private func isBreak(_ index: Int) -> Bool {
        index < end && (source[index] == 0x0A || source[index] == 0x0D)
    }

    mutating func quoted(escape: UInt8) -> [LocatedText.Piece]? {
        at += 1
        return flow(escape: escape)
    }

    /// Plain and quoted scalars: line breaks and the blanks about them fold.
    mutating func flow(escape: UInt8?) -> [LocatedText.Piece]? {
        while !isDone {
            guard at < end else { return nil }
            if escape == source[at] {
                guard takeEscape() else { return nil }
            } else if let next = fold() {
                takeFold(to: next)
            } else if source[at] == text[offset] {
                take(1, 1)
            } else {
                return nil
            }
        }
        return pieces
    }

    /// Block scalars: indentation goes, single breaks fold.
    mutating func block() -> [LocatedText.Piece]? {
        var header: [UInt8] = []
        while at < end, !isBreak(at) {
            header.append(source[at])
            at += 1
        }
        guard !header.contains(where: { (0x31...0x39).contains($0) }) else { return nil }
        let indentation = indentation()
        while !isDone, at < end {
            if isBreak(at) {
                takeBreak()
                skip(indentation)
            } else if source[at] == text[offset] {
                take(1, 1)
            } else {
                return nil
            }
        }
        return text[offset...].allSatisfy { $0 == 0x0A } ? pieces : nil
    }

    /// The blanks before the first line that is not empty.
    private func indentation() -> Int {
        var index = at
        var count = 0
        while index < end, Self.blanks.contains(source[index]) {
            count = isBreak(index) ? 0 : count + 1
            index += 1
        }
        return count
    }

    /// A line break: one character of the value, or none where lines fold; the header's is none.
    private mutating func takeBreak() {
        let length = source[at] == 0x0D && isBreak(at + 1) ? 2 : 1
        let isHeader = offset == 0 && pieces.isEmpty && text[0] != 0x0A
        if !isHeader, text[offset] == 0x0A || text[offset] == 0x20, !pieces.isEmpty {
            append(1, length)
        } else {
            at += length
        }
    }

    private mutating func skip(_ indentation: Int) {
        var rest = indentation
        while rest > 0, at < end, source[at] == 0x20 {
            at += 1
            rest -= 1
        }
    }

    /// The end of a stretch of blanks with a line break in it, which folds into one value.
    private func fold() -> Int? {
        var next = at
        var hasBreak = false
        while next < end, Self.blanks.contains(source[next]) {
            hasBreak = hasBreak || isBreak(next)
            next += 1
        }
        return hasBreak ? next : nil
    }

    private mutating func takeFold(to next: Int) {
        var count = 0
        while offset + count < text.count, text[offset + count] == 0x0A { count += 1 }
        if count == 0, text[offset] == 0x20 { count = 1 }
        append(count, next - at)
    }

    private mutating func takeEscape() -> Bool {
        if source[at] == 0x27 {
            guard at + 1 < end, source[at + 1] == 0x27, text[offset] == 0x27 else { return false }
            append(1, 2)
            return true
        }
        guard at + 1 < end else { return false }
        let lengths: [UInt8: Int] = [0x78: 4, 0x75: 6, 0x55: 10]
        if isBreak(at + 1) {
            var next = at + 1
            while next < end, Self.blanks.contains(source[next]) { next += 1 }
            append(0, next - at)
            return true
        }
        append(Self.width(text[offset]), lengths[source[at + 1]] ?? 2)
        return offset <= text.count
    }

    /// Bytes of the character that a byte starts.
    private static func width(_ byte: UInt8) -> Int {
        byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }

    private mutating func take(_ value: Int, _ origin: Int) {
        if let last = pieces.last, last.text.upperBound == offset, last.origin.upperBound == at,
            last.text.count == last.origin.count
        {
            pieces[pieces.count - 1] = .init(
                text: last.text.lowerBound..<offset + value,
                origin: last.origin.lowerBound..<at + origin
            )
            offset += value
            at += origin
        } else {
            append(value, origin)
        }
    }

    private mutating func append(_ value: Int, _ origin: Int) {
        pieces.append(.init(text: offset..<offset + value, origin: at..<at + origin))
        offset += value
        at += origin
    }
}
