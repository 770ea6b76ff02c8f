import Diagnostics
import Rules

/// Finds the brackets around a cursor in a value of flow style.
struct FlowScan {
    private struct Frame {
        let isMapping: Bool
        var key: String?
        var beside: [String: String] = [:]
    }

    private let bytes: [UInt8]
    private let cursor: Int
    private var index: Int
    private var frames: [Frame] = []
    private var valueStart: Int

    /// The frames that were open at the cursor, and what came later in those of them still open.
    private var found: [Frame]?
    private var stillOpen = 0
    private var foundStart = 0

    /// How far past the cursor its brackets are followed.
    private static let horizon = 8192

    /// The place of a cursor in the value that starts at an offset; none where it is past its end.
    static func place(from start: Int, to cursor: Int, in source: Source) -> CursorPlace? {
        var scan = FlowScan(bytes: source.bytes, cursor: cursor, index: start, valueStart: start)
        return scan.place()
    }

    private init(bytes: [UInt8], cursor: Int, index: Int, valueStart: Int) {
        (self.bytes, self.cursor, self.index) = (bytes, cursor, index)
        self.valueStart = valueStart
    }

    private mutating func place() -> CursorPlace? {
        let end = min(bytes.count, cursor + Self.horizon)
        while index < end {
            if index >= cursor, found == nil { mark() }
            if found != nil, stillOpen == 0 { break }
            step()
            if frames.isEmpty { break }
        }
        if found == nil { mark() }
        guard let found, let inner = found.last else { return nil }
        let levels =
            found.dropLast().map(Self.level)
            + (inner.key == nil && inner.isMapping
                ? [] : [Self.level(inner)])
        return CursorPlace(
            levels: levels,
            slot: inner.isMapping ? (inner.key == nil ? .key : .value) : .either,
            beside: inner.isMapping && inner.key == nil ? inner.beside : [:],
            word: cursor..<cursor,
            valueStart: foundStart
        )
    }

    private static func level(_ frame: Frame) -> CursorPlace.Level {
        guard frame.isMapping else { return .init(step: .item) }
        return .init(step: .key(frame.key ?? ""), beside: frame.beside)
    }

    /// Remembers the frames that are open at the cursor.
    private mutating func mark() {
        (found, stillOpen, foundStart) = (frames, frames.count, valueStart)
    }

    private mutating func step() {
        switch UnicodeScalar(bytes[index]) {
        case "{", "[":
            if let last = frames.indices.last, frames[last].key != nil {
                record("", in: last)
            }
            frames.append(Frame(isMapping: bytes[index] == UInt8(ascii: "{")))
            index += 1
            valueStart = index
        case "}", "]":
            frames.removeLast()
            stillOpen = min(stillOpen, frames.count)
            index += 1
        case ",":
            if let last = frames.indices.last { frames[last].key = nil }
            index += 1
            valueStart = index
        case " ", "\n", "\r", "\t": index += 1
        default:
            let start = index
            token()
            if index == start { index += 1 }
        }
    }

    /// A key or a value.
    private mutating func token() {
        let start = index
        let isQuoted = bytes[start] == .quote || bytes[start] == .doubleQuote
        isQuoted ? passQuoted() : passPlain()
        guard let last = frames.indices.last, frames[last].isMapping else { return }
        if frames[last].key != nil {
            valueStart = start
            if start < cursor, index >= cursor, found == nil { mark() }
            return record(BlockLine.plain(bytes[start..<index]), in: last)
        }
        if start <= cursor, cursor <= index, found == nil { mark() }
        let name = BlockLine.plain(bytes[start..<index])
        while index < bytes.count, bytes[index] == .space { index += 1 }
        guard index < bytes.count, bytes[index] == .colon else { return record("", name, in: last) }
        index += 1
        frames[last].key = name
        record("", name, in: last)
        while index < bytes.count, bytes[index] == .space { index += 1 }
        valueStart = index
        if cursor > start, cursor <= index, found == nil { mark() }
    }

    private mutating func record(_ value: String, _ name: String? = nil, in last: Int) {
        guard let key = name ?? frames[last].key else { return }
        frames[last].beside[key] = value
        if found != nil, last < stillOpen { found?[last].beside[key] = value }
    }

    private mutating func passQuoted() {
        let quote = bytes[index]
        index += 1
        while index < bytes.count, bytes[index] != quote, bytes[index] != .lineFeed {
            index += bytes[index] == UInt8(ascii: "\\") && quote == .doubleQuote ? 2 : 1
        }
        index = min(index + 1, bytes.count)
    }

    private mutating func passPlain() {
        let stops = Array(",[]{}\n".utf8)
        while index < bytes.count, !stops.contains(bytes[index]) {
            if bytes[index] == .colon {
                let next = index + 1 < bytes.count ? bytes[index + 1] : .space
                if next == .space || stops.contains(next) { return }
            }
            index += 1
        }
    }
}
