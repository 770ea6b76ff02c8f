import CLibYAML
import Diagnostics

/// One event of libyaml, as values of ours; offsets are bytes of the text.
struct Event {
    enum Kind {
        case streamEnd
        case documentStart
        case documentEnd
        case scalar(text: String, style: Scalar.Style, tag: String?, anchor: String?)
        case alias(String)
        case sequenceStart(anchor: String?)
        case sequenceEnd
        case mappingStart(anchor: String?)
        case mappingEnd
    }

    let kind: Kind
    let range: Range<Int>
}

/// What libyaml could not read.
struct EventFailure: Error {
    let problem: String
    let context: String
    let offset: Int
    let contextOffset: Int?
}

/// Reads libyaml's events; the one file that talks to C.
///
/// It is a class because libyaml keeps the address of its parser.
final class EventReader {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private let offsets: CodePointOffsets

    /// Starts on bytes that are UTF-8.
    init(_ source: [UInt8]) {
        parser = .allocate(capacity: 1)
        bytes = .allocate(capacity: max(1, source.count))
        _ = bytes.update(fromContentsOf: source)
        offsets = CodePointOffsets(source)
        yaml_parser_initialize(parser)
        yaml_parser_set_input_string(parser, bytes.baseAddress, source.count)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
        bytes.deallocate()
    }

    /// The next event; the stream's start is passed over.
    func next() throws(EventFailure) -> Event {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
        defer { yaml_event_delete(&event) }
        guard let kind = Self.kind(event) else { return try next() }
        let start = offsets.byte(Int(event.start_mark.index))
        let end = offsets.byte(Int(event.end_mark.index))
        return Event(kind: kind, range: start..<max(start, end))
    }

    private static func kind(_ event: yaml_event_t) -> Event.Kind? {
        switch event.type {
        case YAML_STREAM_END_EVENT: return .streamEnd
        case YAML_DOCUMENT_START_EVENT: return .documentStart
        case YAML_DOCUMENT_END_EVENT: return .documentEnd
        case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
        case YAML_MAPPING_END_EVENT: return .mappingEnd
        case YAML_ALIAS_EVENT: return .alias(text(event.data.alias.anchor) ?? "")
        case YAML_SEQUENCE_START_EVENT:
            return .sequenceStart(anchor: text(event.data.sequence_start.anchor))
        case YAML_MAPPING_START_EVENT:
            return .mappingStart(anchor: text(event.data.mapping_start.anchor))
        case YAML_SCALAR_EVENT: return scalar(event)
        default: return nil
        }
    }

    private static func scalar(_ event: yaml_event_t) -> Event.Kind {
        let data = event.data.scalar
        let value = UnsafeBufferPointer(start: data.value, count: data.length)
        return .scalar(
            text: String(decoding: value, as: UTF8.self),
            style: style(data.style),
            tag: text(data.tag),
            anchor: text(data.anchor)
        )
    }

    private static func style(_ style: yaml_scalar_style_t) -> Scalar.Style {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
    }

    private static func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
        pointer.map { String(cString: $0) }
    }

    private func failure() -> EventFailure {
        let error = parser.pointee
        let isEncoding = error.error == YAML_READER_ERROR
        let mark = Int(error.problem_mark.index)
        return EventFailure(
            problem: error.problem.map { String(cString: $0) } ?? "",
            context: error.context.map { String(cString: $0) } ?? "",
            offset: isEncoding ? Int(error.problem_offset) : offsets.byte(mark),
            contextOffset: error.context == nil
                ? nil : offsets.byte(Int(error.context_mark.index))
        )
    }
}

/// Turns libyaml's counts of code points into byte offsets, in time that does not grow.
private struct CodePointOffsets {
    private let isASCII: Bool
    private let starts: [Int32]
    private let count: Int

    init(_ bytes: [UInt8]) {
        count = bytes.count
        isASCII = bytes.allSatisfy { $0 < 0x80 }
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        guard !isASCII else {
            starts = []
            return
        }
        var starts: [Int32] = []
        starts.reserveCapacity(bytes.count)
        for index in (hasMark ? 3 : 0)..<bytes.count where bytes[index] & 0xC0 != 0x80 {
            starts.append(Int32(index))
        }
        self.starts = starts
    }

    func byte(_ index: Int) -> Int {
        if isASCII { return min(index, count) }
        return starts.indices.contains(index) ? Int(starts[index]) : count
    }
}
