import Diagnostics

/// Builds nodes out of events, within the limits.
struct NodeBuilder {
    /// Why reading cannot go on.
    struct Stop: Error {
        let message: YAMLMessage
        let span: Span
        var notes: [Diagnostic.Note] = []
    }

    let source: Source
    let limits: YAMLLimits
    var log = DiagnosticLog()
    private let events: EventReader
    private var anchors: [String: (node: Node, weight: Int)] = [:]
    private var open: Set<String> = []
    private var weight = 0

    init(source: Source, limits: YAMLLimits) {
        self.source = source
        self.limits = limits
        self.events = EventReader(source.bytes)
    }

    /// The one document there is.
    mutating func document() throws(Stop) -> Node {
        let first = try event()
        guard case .documentStart = first.kind else {
            throw Stop(message: .nothingHere, span: span(0..<0))
        }
        let root = try node(try event(), depth: 0)
        _ = try event()
        let next = try event()
        if case .documentStart = next.kind {
            throw Stop(message: .secondDocument, span: span(next.range))
        }
        if let scalar = root.scalar, scalar.isNull, scalar.text.isEmpty {
            throw Stop(message: .nothingHere, span: span(0..<0))
        }
        return root
    }

    private mutating func node(_ event: Event, depth: Int) throws(Stop) -> Node {
        try count(1, at: event.range)
        let before = weight
        switch event.kind {
        case .scalar(let text, let style, let tag, let anchor):
            let node = scalar(text, style, tag, event.range)
            keep(node, anchor, weight: 1)
            return node
        case .alias(let name): return try alias(name, event.range)
        case .sequenceStart(let anchor):
            if let anchor { open.insert(anchor) }
            let node = try sequence(event.range, depth: try deeper(depth, event.range))
            keep(node, anchor, weight: weight - before + 1)
            return node
        case .mappingStart(let anchor):
            if let anchor { open.insert(anchor) }
            let node = try mapping(event.range, depth: try deeper(depth, event.range))
            keep(node, anchor, weight: weight - before + 1)
            return node
        case .streamEnd, .documentStart, .documentEnd, .sequenceEnd, .mappingEnd:
            throw Stop(message: .unreadable("unexpected end"), span: span(event.range))
        }
    }

    private func deeper(_ depth: Int, _ range: Range<Int>) throws(Stop) -> Int {
        guard depth < limits.depth else {
            throw Stop(message: .tooDeep(limits.depth), span: span(range))
        }
        return depth + 1
    }

    private mutating func count(_ nodes: Int, at range: Range<Int>) throws(Stop) {
        weight += nodes
        guard weight <= limits.nodes else {
            throw Stop(message: .tooManyNodes(limits.nodes), span: span(range))
        }
    }

    private mutating func keep(_ node: Node, _ anchor: String?, weight: Int) {
        guard let anchor else { return }
        open.remove(anchor)
        anchors[anchor] = (node, weight)
    }

    private mutating func alias(_ name: String, _ range: Range<Int>) throws(Stop) -> Node {
        if open.contains(name) {
            throw Stop(message: .aliasWithinItself(name), span: span(range))
        }
        guard let (node, weight) = anchors[name] else {
            let near = NearestName.of(name, in: anchors.keys.sorted())
            throw Stop(message: .undefinedAlias(name, near: near), span: span(range))
        }
        try count(weight, at: range)
        return node
    }

    private mutating func sequence(_ range: Range<Int>, depth: Int) throws(Stop) -> Node {
        var elements: [Node] = []
        while true {
            let event = try event()
            if case .sequenceEnd = event.kind {
                return Node(.sequence(elements), at: whole(range, event, elements.last?.span))
            }
            elements.append(try node(event, depth: depth))
        }
    }

    private mutating func mapping(_ range: Range<Int>, depth: Int) throws(Stop) -> Node {
        var entries: [Mapping.Entry] = []
        var places: [String: Span] = [:]
        while true {
            let event = try event()
            if case .mappingEnd = event.kind {
                let content = Node.Content.mapping(Mapping(entries))
                return Node(content, at: whole(range, event, entries.last?.value.span))
            }
            let key = try node(event, depth: depth)
            let value = try node(try self.event(), depth: depth)
            entries.append(.init(key: key, value: value))
            guard let name = key.scalar?.text else { continue }
            if let first = places[name] {
                log.append(
                    YAMLMessage.duplicateKey(name),
                    at: key.span,
                    notes: [.init("it stands here first", at: first)]
                )
            }
            places[name] = places[name] ?? key.span
        }
    }

    /// From the start to the last thing inside, or to the closing bracket.
    private func whole(_ start: Range<Int>, _ end: Event, _ last: Span?) -> Span {
        let upper = end.range.isEmpty ? last?.range.upperBound : end.range.upperBound
        return span(start.lowerBound..<max(start.upperBound, upper ?? start.upperBound))
    }

    private func scalar(
        _ text: String,
        _ style: Scalar.Style,
        _ tag: String?,
        _ range: Range<Int>
    ) -> Node {
        let trimmed = ScalarMap.trimmed(range, style, in: source)
        let place = span(trimmed)
        let pieces = ScalarMap.pieces(of: text, style, in: source, at: trimmed)
        let located = pieces.map { LocatedText(text: text, span: place, pieces: $0) }
        return Node(
            .scalar(
                Scalar(located ?? LocatedText(text: text, at: place), style: style, tag: tag)
            ),
            at: place
        )
    }

    private func span(_ range: Range<Int>) -> Span { Span(source: source, range: range) }

    private func event() throws(Stop) -> Event {
        do throws(EventFailure) {
            return try events.next()
        } catch {
            throw FailureWording(source: source).stop(for: error)
        }
    }
}
