import Diagnostics
import Rules

/// Finds the block mappings and lists around a cursor by indentation alone.
struct BlockScan {
    /// A mapping or a list that is open at the cursor.
    private struct Frame {
        let column: Int
        let isMapping: Bool

        /// The key on the way to the cursor; none in a list, and in the mapping that holds the cursor.
        var key: String?

        /// Where what the frame holds starts on the way to the cursor.
        var valueStart = 0
        var beside: [String: String] = [:]

        /// Whether a key at a column is no longer part of it.
        func ends(before column: Int) -> Bool {
            isMapping ? column < self.column : column <= self.column
        }
    }

    private let source: Source
    private let cursor: Int

    /// From the innermost to the outermost.
    private var frames: [Frame] = []

    /// Where the cursor stands.
    static func place(at cursor: Int, in source: Source) -> CursorPlace {
        var scan = BlockScan(source: source, cursor: cursor)
        return scan.place()
    }

    private init(source: Source, cursor: Int) {
        self.source = source
        self.cursor = cursor
    }

    private mutating func place() -> CursorPlace {
        let number = source.position(at: cursor).line
        let line = source.line(number)
        let slot = start(line)
        climb(from: number)
        descend(from: number)
        let outermost = frames.reversed()
        let levels = outermost.compactMap { frame -> CursorPlace.Level? in
            guard frame.isMapping else { return .init(step: .item) }
            return frame.key.map { .init(step: .key($0), beside: frame.beside) }
        }
        let inner = frames.first.flatMap { $0.isMapping && $0.key == nil ? $0 : nil }
        let place = CursorPlace(
            levels: levels,
            slot: slot,
            beside: inner?.beside ?? [:],
            word: Self.word(at: cursor, in: source),
            valueStart: frames.first { $0.key != nil || !$0.isMapping }?.valueStart ?? 0
        )
        return flow(place)
    }

    /// The innermost frame, as the cursor's own line says.
    private mutating func start(_ line: ArraySlice<UInt8>) -> CursorPlace.Slot {
        guard let parsed = BlockLine(line), parsed.column <= cursor - line.startIndex else {
            frames = [Frame(column: cursor - line.startIndex, isMapping: true)]
            return .either
        }
        var frame = Frame(column: parsed.column, isMapping: true, valueStart: parsed.rest)
        var slot = CursorPlace.Slot.either
        if let colon = parsed.colon, case .key(_, let name, _)? = parsed.levels.last {
            slot = cursor > colon ? .value : .key
            frame.key = cursor > colon ? name : nil
        }
        frames = [frame]
        for case .item(let column) in parsed.levels.reversed() {
            frames.append(Frame(column: column, isMapping: false, valueStart: parsed.rest))
        }
        return slot
    }

    /// Looks at the lines above, outwards.
    private mutating func climb(from number: Int) {
        var number = number - 1
        while number >= 1 {
            let line = source.line(number)
            number -= 1
            let indent = line.prefix { $0 == .space }.count
            guard let outer = frames.last, indent <= outer.column, let parsed = BlockLine(line)
            else { continue }
            for level in parsed.levels.reversed() { take(level, parsed.rest) }
            if let outer = frames.last, outer.column == 0, outer.key != nil { return }
        }
    }

    private mutating func take(_ level: BlockLine.Level, _ rest: Int) {
        guard let outer = frames.last else { return }
        switch level {
        case .key(let column, let name, let value):
            if outer.isMapping, column == outer.column {
                frames[frames.count - 1].beside[name] = value
            } else if column < outer.column || (!outer.isMapping && column == outer.column) {
                var frame = Frame(column: column, isMapping: true, key: name, valueStart: rest)
                frame.beside[name] = value
                frames.append(frame)
            }
        case .item(let column) where column < outer.column:
            frames.append(Frame(column: column, isMapping: false, valueStart: rest))
        case .item: break
        }
    }

    /// Looks at the lines below for keys of the same mappings.
    private mutating func descend(from number: Int) {
        var open = 0
        for number in number + 1..<number + 400 where number <= source.lineCount {
            guard let parsed = BlockLine(source.line(number)), let first = parsed.levels.first
            else { continue }
            guard case .key(let column, let name, let value) = first else {
                guard case .item(let column) = first else { continue }
                while open < frames.count, column <= frames[open].column { open += 1 }
                continue
            }
            while open < frames.count, frames[open].ends(before: column) { open += 1 }
            guard open < frames.count else { return }
            if frames[open].isMapping, column == frames[open].column {
                frames[open].beside[name] = value
            }
        }
    }

    /// The place within brackets or a block of text, where a value on the way starts one.
    private func flow(_ place: CursorPlace) -> CursorPlace {
        let onTheWay = frames.reversed().filter { !$0.isMapping || $0.key != nil }
        let starts = [source.bytes.firstIndex { $0 != .space } ?? 0] + onTheWay.map(\.valueStart)
        for (kept, start) in starts.enumerated() where start < cursor {
            switch UnicodeScalar(source.bytes[start]) {
            case "{", "[":
                guard var inner = FlowScan.place(from: start, to: cursor, in: source) else { break }
                inner.levels = place.levels.prefix(kept) + inner.levels
                inner.word = place.word
                return inner
            case "|", ">":
                var outer = place
                outer.levels = Array(place.levels.prefix(kept))
                (outer.slot, outer.valueStart, outer.beside) = (.value, start, [:])
                return outer
            default: break
            }
        }
        return place
    }

    /// The run of characters of names around a cursor.
    private static func word(at cursor: Int, in source: Source) -> Range<Int> {
        let bytes = source.bytes
        var (start, end) = (cursor, cursor)
        while start > 0, bytes[start - 1].isWordPart { start -= 1 }
        while end < bytes.count, bytes[end].isWordPart { end += 1 }
        return start..<end
    }
}

extension UInt8 {
    /// Whether it may stand in a name, a path, a word or a number.
    var isWordPart: Bool {
        switch UnicodeScalar(self) {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "$", "@", "/": true
        default: self >= 0x80
        }
    }
}
