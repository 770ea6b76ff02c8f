import Diagnostics

/// Builds nodes of events, within limits, aliases replaced by what they stand for.
///
/// A function that returns none has said why in the log, or is at the end of the text.
struct Composer {
    /// What has gone wrong so far.
    private(set) var log = DiagnosticLog()

    let source: Source
    private let events: EventReader
    private let places: NodePlaces
    private let limits: YAMLLimits
    private let scalars: ScalarText
    private var gaps: Gaps
    private var anchors = Anchors()
    private var nodeCount = 0
    private var depth = 0

    /// Prepares to read a text that has been checked.
    init(_ source: Source, limits: YAMLLimits, isASCII: Bool) {
        let patched = SurrogatePatch.patched(source.bytes)
        self.source = source
        self.limits = limits
        gaps = Gaps(bytes: source.bytes)
        places = NodePlaces(bytes: source.bytes)
        scalars = ScalarText(source: source, patched: patched)
        events = EventReader(patched ?? source.bytes, isASCII: isASCII)
    }

    /// The one document; none where there is none or more than one.
    mutating func onlyDocument() -> Node? {
        guard let root = nextDocument() else {
            if !log.hasErrors { report(.text(.empty), at: 0..<0) }
            return nil
        }
        if root.scalar?.isNull == true, root.span.range.isEmpty {
            report(.text(.empty), at: root.span.range)
        }
        if let second = nextDocumentStart() { report(.text(.secondDocument), at: second) }
        return log.hasErrors ? nil : root
    }

    /// The next of several documents.
    mutating func nextDocument() -> Node? {
        guard nextDocumentStart() != nil, let event = next() else { return nil }
        anchors = Anchors()
        return node(event)
    }

    private mutating func nextDocumentStart() -> Range<Int>? {
        while let event = next() {
            if case .documentStart = event.kind { return event.range }
            if case .streamEnd = event.kind { return nil }
        }
        return nil
    }

    private mutating func next() -> Event? {
        do throws(ParserFault) {
            let event = try events.next()
            for comment in gaps.comments(before: event.range) {
                report(.structure(.strayComment), at: comment)
            }
            return event
        } catch {
            log.append(FaultReader(source: source, fault: error).diagnostic)
            return nil
        }
    }

    private mutating func report(_ message: YAMLMessage, at range: Range<Int>) {
        log.append(message, at: Span(source: source, range: range))
    }
}

extension Composer {
    private mutating func node(_ event: Event) -> Node? {
        guard count(1, at: event.range, .tooManyNodes(limit: limits.nodes)) else { return nil }
        switch event.kind {
        case .scalar(let value):
            let node = scalar(value, at: event.range)
            anchors.close(value.properties.anchor, as: node, count: 1)
            return node
        case .sequenceStart(let properties, let isFlow):
            return collection(properties, isFlow, event.range) { $0.sequence() }
        case .mappingStart(let properties, let isFlow):
            return collection(properties, isFlow, event.range) { $0.mapping() }
        case .alias(let name): return alias(name, at: event.range)
        case .streamStart, .documentStart, .documentEnd, .sequenceEnd, .mappingEnd, .streamEnd:
            return nil
        }
    }

    private func scalar(_ value: Event.ScalarValue, at range: Range<Int>) -> Node {
        let range = places.scalar(value, in: range)
        let located = scalars.located(value, in: range)
        let scalar = Scalar(located, style: value.style, tag: value.properties.tag)
        return Node(.scalar(scalar), at: located.span)
    }

    private mutating func alias(_ name: String, at range: Range<Int>) -> Node? {
        switch anchors[name] {
        case .closed(let node, let nodes):
            let limit = limits.nodes
            return count(nodes - 1, at: range, .tooMuchByAlias(name, limit: limit)) ? node : nil
        case .open: report(.name(.aliasInsideItself(name)), at: range)
        case nil: report(.name(.undefinedAlias(name, near: anchors.nearest(to: name))), at: range)
        }
        let span = Span(source: source, range: range)
        return Node(.scalar(Scalar(LocatedText(text: "", at: span), style: .plain)), at: span)
    }

    private mutating func count(
        _ nodes: Int,
        at range: Range<Int>,
        _ message: TextMessage
    ) -> Bool {
        nodeCount += nodes
        guard nodeCount > limits.nodes else { return true }
        report(.text(message), at: range)
        return false
    }
}

extension Composer {
    /// What a collection holds, the last thing in it, and the event that closes it.
    private typealias Filling = (content: Node.Content, last: Span?, end: Event)

    private mutating func collection(
        _ properties: Event.Properties,
        _ isFlow: Bool,
        _ range: Range<Int>,
        fill: (inout Composer) -> Filling?
    ) -> Node? {
        guard depth < limits.depth else {
            report(.text(.tooDeep(limit: limits.depth)), at: range)
            return nil
        }
        depth += 1
        defer { depth -= 1 }
        let before = nodeCount
        anchors.open(properties.anchor)
        guard let (content, last, end) = fill(&self) else { return nil }
        let lower = places.contentStart(of: range, properties)
        let upper = isFlow ? end.range.upperBound : last?.range.upperBound ?? lower
        let node = Node(content, at: Span(source: source, range: lower..<max(lower, upper)))
        anchors.close(properties.anchor, as: node, count: nodeCount - before + 1)
        return node
    }

    private mutating func sequence() -> Filling? {
        var elements: [Node] = []
        var last: Span?
        while let event = next() {
            if case .sequenceEnd = event.kind { return (.sequence(elements), last, event) }
            guard let element = node(event) else { return nil }
            elements.append(element)
            last = written(element, event)
        }
        return nil
    }

    private mutating func mapping() -> Filling? {
        var keys = Keys()
        var last: Span?
        while let event = next() {
            if case .mappingEnd = event.kind { return (.mapping(keys.mapping), last, event) }
            guard let key = node(event), let valueEvent = next(), let value = node(valueEvent)
            else { return nil }
            if let first = keys.append(key, value) {
                let note = Diagnostic.Note("it stands here first", at: first)
                let message = YAMLMessage.name(.duplicateKey(key.scalar?.text ?? ""))
                log.append(message, at: key.span, notes: [note])
            }
            last = written(key, event).joined(with: written(value, valueEvent))
        }
        return nil
    }

    /// Where a node stands here: what an alias repeats stands elsewhere.
    private func written(_ node: Node, _ event: Event) -> Span {
        if case .alias = event.kind { Span(source: source, range: event.range) } else { node.span }
    }
}
