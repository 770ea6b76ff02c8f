import Diagnostics

/// Something in a document that the canonical layout has no place for.
struct FormatObstacle {
    let message: FormatMessage
    let span: Span

    /// The first in a document that can be read.
    static func first(in source: Source, _ root: Node) -> FormatObstacle? {
        named(in: source) ?? key(in: root)
    }

    /// Anchors, aliases and tags: the nodes no longer tell where they stood.
    private static func named(in source: Source) -> FormatObstacle? {
        let patched = SurrogatePatch.patched(source.bytes) ?? source.bytes
        let events = EventReader(patched, isASCII: patched.allSatisfy { $0 < 0x80 })
        while let event = try? events.next() {
            if let what = what(event.kind) {
                let span = Span(source: source, range: event.range)
                return FormatObstacle(message: .named(what), span: span)
            }
            if case .documentStart(isExplicit: true) = event.kind,
                source.bytes[event.range].first == UInt8(ascii: "%")
            {
                let span = Span(source: source, range: event.range)
                return FormatObstacle(message: .named("a line '%…'"), span: span)
            }
            if case .streamEnd = event.kind { break }
        }
        return nil
    }

    private static func what(_ kind: Event.Kind) -> String? {
        switch kind {
        case .alias(let name): "the alias '*\(name)'"
        case .scalar(let value): what(value.properties)
        case .sequenceStart(let properties, _), .mappingStart(let properties, _): what(properties)
        case .streamStart, .documentStart, .documentEnd, .sequenceEnd, .mappingEnd, .streamEnd: nil
        }
    }

    private static func what(_ properties: Event.Properties) -> String? {
        if let anchor = properties.anchor { return "the anchor '&\(anchor)'" }
        return properties.tag.map { "the tag '\($0)'" }
    }

    /// A key that does not fit one line.
    private static func key(in node: Node) -> FormatObstacle? {
        switch node.content {
        case .scalar: return nil
        case .sequence(let elements): return elements.compactMap { key(in: $0) }.first
        case .mapping(let mapping):
            return mapping.entries.compactMap { entry in
                entry.key.isKeyOfOneLine
                    ? key(in: entry.value)
                    : FormatObstacle(message: .key, span: entry.key.span)
            }
            .first
        }
    }
}

extension Node {
    /// Whether it can stand before a colon: a scalar of one line, and no longer than YAML allows.
    fileprivate var isKeyOfOneLine: Bool {
        guard let scalar, scalar.style != .literal, scalar.style != .folded else { return false }
        let bytes = span.source.bytes[span.range]
        return bytes.count <= 1000 && !bytes.contains { $0.isLineBreak }
    }
}
