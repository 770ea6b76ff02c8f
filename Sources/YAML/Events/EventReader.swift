import CLibYAML

/// Draws events from libyaml; the one file that calls it.
///
/// Its marks count code points; the events tell UTF-8 offsets.
final class EventReader {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let input: UnsafeMutableBufferPointer<UInt8>
    private var offsets: ScalarOffsets

    /// Starts to read UTF-8 bytes that have been found sound.
    init(_ bytes: [UInt8], isASCII: Bool) {
        offsets = ScalarOffsets(bytes, isASCII: isASCII)
        input = .allocate(capacity: bytes.count)
        _ = input.update(fromContentsOf: bytes)
        parser = .allocate(capacity: 1)
        guard yaml_parser_initialize(parser) == 1 else { fatalError("out of memory") }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        let start = offsets.start
        let base = UnsafePointer(input.baseAddress).map { $0 + start }
        yaml_parser_set_input_string(parser, base, bytes.count - start)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
        input.deallocate()
    }

    /// The next event; nothing follows the end of the stream.
    func next() throws(ParserFault) -> Event {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw fault() }
        defer { yaml_event_delete(&event) }
        let lower = offsets.offset(of: event.start_mark.index)
        let upper = max(lower, offsets.offset(of: event.end_mark.index))
        return Event(kind: kind(of: event), range: lower..<upper)
    }

    private func fault() -> ParserFault {
        let state = parser.pointee
        return ParserFault(
            problem: state.problem.map { String(cString: $0) } ?? "",
            offset: offsets.offset(of: state.problem_mark.index),
            context: state.context.map { String(cString: $0) } ?? "",
            contextOffset: state.context.map { _ in offsets.offset(of: state.context_mark.index) }
        )
    }

    private func kind(of event: yaml_event_t) -> Event.Kind {
        switch event.type {
        case YAML_STREAM_START_EVENT: .streamStart
        case YAML_DOCUMENT_START_EVENT:
            .documentStart(isExplicit: event.data.document_start.implicit == 0)
        case YAML_DOCUMENT_END_EVENT:
            .documentEnd(isExplicit: event.data.document_end.implicit == 0)
        case YAML_ALIAS_EVENT: .alias(text(event.data.alias.anchor) ?? "")
        case YAML_SCALAR_EVENT: .scalar(scalar(event))
        case YAML_SEQUENCE_START_EVENT: sequenceStart(event)
        case YAML_SEQUENCE_END_EVENT: .sequenceEnd
        case YAML_MAPPING_START_EVENT: mappingStart(event)
        case YAML_MAPPING_END_EVENT: .mappingEnd
        default: .streamEnd
        }
    }

    private func sequenceStart(_ event: yaml_event_t) -> Event.Kind {
        let start = event.data.sequence_start
        let properties = Event.Properties(anchor: text(start.anchor), tag: text(start.tag))
        return .sequenceStart(properties, isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE)
    }

    private func mappingStart(_ event: yaml_event_t) -> Event.Kind {
        let start = event.data.mapping_start
        let properties = Event.Properties(anchor: text(start.anchor), tag: text(start.tag))
        return .mappingStart(properties, isFlow: start.style == YAML_FLOW_MAPPING_STYLE)
    }

    private func scalar(_ event: yaml_event_t) -> Event.ScalarValue {
        let scalar = event.data.scalar
        return Event.ScalarValue(
            properties: Event.Properties(anchor: text(scalar.anchor), tag: text(scalar.tag)),
            bytes: Array(UnsafeBufferPointer(start: scalar.value, count: scalar.length)),
            style: style(of: scalar.style)
        )
    }

    private func style(of style: yaml_scalar_style_t) -> Scalar.Style {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
    }

    private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        pointer.map { String(cString: $0) }
    }
}
