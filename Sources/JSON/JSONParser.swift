import Diagnostics
import YAML

/// Goes through a JSON text once; a function that returns none has said why in the log.
struct JSONParser {
    var log = DiagnosticLog()
    let source: Source
    let bytes: [UInt8]
    var place = 0

    private let limits: YAMLLimits
    private var depth = 0
    private var count = 0

    init(_ source: Source, _ limits: YAMLLimits) {
        self.source = source
        self.limits = limits
        bytes = source.bytes
    }

    mutating func document() -> Node? {
        guard bytes.count <= limits.bytes else {
            return fail(.tooLarge(bytes: bytes.count, limit: limits.bytes), at: 0..<0)
        }
        guard isUTF8() else { return nil }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
        skipBlanks()
        guard place < bytes.count else { return fail(.empty, at: 0..<0) }
        let root = value()
        skipBlanks()
        guard root == nil || place == bytes.count else {
            return fail(.strayContent, at: place..<bytes.count)
        }
        return root
    }

    /// Says what is wrong, and that there is nothing.
    mutating func fail<Made>(_ message: JSONMessage, at range: Range<Int>) -> Made? {
        log.append(message, at: Span(source: source, range: range))
        return nil
    }

    /// Says what was wanted at this place, and that there is nothing.
    mutating func wanted<Made>(_ what: String) -> Made? {
        let rest = String(decoding: bytes[place..<min(place + 4, bytes.count)], as: UTF8.self)
        guard let first = rest.first else { return fail(.wanted(what, found: "the end"), at: end) }
        let range = place..<place + String(first).utf8.count
        return fail(.wanted(what, found: "'\(first)'"), at: range.clamped(to: 0..<bytes.count))
    }

    /// The byte here; none at the end.
    var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            place += 1
        }
    }

    /// Takes a byte, after blanks, where it is the one meant.
    mutating func takes(_ byte: UInt8) -> Bool {
        skipBlanks()
        guard next == byte else { return false }
        place += 1
        return true
    }

    private var end: Range<Int> { bytes.count..<bytes.count }

    private mutating func isUTF8() -> Bool {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return true
        } catch {
            let range = error.byteOffsets
            let message = JSONMessage.notUTF8(bytes[range.lowerBound])
            log.append(message, at: Span(source: source, range: range))
            return false
        }
    }
}

extension JSONParser {
    mutating func value() -> Node? {
        skipBlanks()
        count += 1
        guard count <= limits.nodes else {
            return fail(.tooManyValues(limit: limits.nodes), at: place..<place)
        }
        switch next {
        case UInt8(ascii: "{"): return nested { $0.mapping() }
        case UInt8(ascii: "["): return nested { $0.list() }
        case UInt8(ascii: "\""): return text()
        case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
            return word() ?? wanted("a value")
        case let byte? where byte == UInt8(ascii: "-") || 0x30...0x39 ~= byte: return number()
        default: return wanted("a value")
        }
    }

    private mutating func nested(_ read: (inout JSONParser) -> Node.Content?) -> Node? {
        guard depth < limits.depth else {
            return fail(.tooDeep(limit: limits.depth), at: place..<place + 1)
        }
        depth += 1
        defer { depth -= 1 }
        let start = place
        place += 1
        guard let content = read(&self) else { return nil }
        return Node(content, at: Span(source: source, range: start..<place))
    }

    private mutating func list() -> Node.Content? {
        let start = place - 1
        var elements: [Node] = []
        if takes(UInt8(ascii: "]")) { return .sequence([]) }
        while true {
            guard let element = value() else { return nil }
            elements.append(element)
            if takes(UInt8(ascii: "]")) { return .sequence(elements) }
            guard takes(UInt8(ascii: ",")) else { return open("[", start, "',' or ']'") }
        }
    }

    private mutating func mapping() -> Node.Content? {
        let start = place - 1
        var keys = JSONKeys()
        if takes(UInt8(ascii: "}")) { return .mapping(Mapping([])) }
        while true {
            skipBlanks()
            guard next == UInt8(ascii: "\"") else { return open("{", start, "a key in '\"'") }
            guard let key = text() else { return nil }
            guard takes(UInt8(ascii: ":")) else { return open("{", start, "':'") }
            guard let value = value() else { return nil }
            if let first = keys.append(key, value) { duplicate(key, first) }
            if takes(UInt8(ascii: "}")) { return .mapping(keys.mapping) }
            guard takes(UInt8(ascii: ",")) else { return open("{", start, "',' or '}'") }
        }
    }

    private mutating func duplicate(_ key: Node, _ first: Span) {
        let note = Diagnostic.Note("it stands here first", at: first)
        let name = key.scalar?.text ?? ""
        log.append(JSONMessage.duplicateKey(name), at: key.span, notes: [note])
    }

    /// What is wrong within brackets: where the text ends, that they are never closed.
    private mutating func open(_ bracket: String, _ start: Int, _ what: String) -> Node.Content? {
        next == nil ? fail(.unclosed(bracket), at: start..<start + 1) : wanted(what)
    }
}
