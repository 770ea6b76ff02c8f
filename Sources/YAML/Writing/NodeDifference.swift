public import Diagnostics

/// The changes to a file's text that turn what it holds into something else.
///
/// Only what differs is touched: comments, order and layout of all else stay as they are.
public struct NodeDifference {
    /// The changes so far.
    public private(set) var edits: [Edit] = []

    private let source: Source

    /// Compares what a file holds with what it shall hold.
    public init(from old: Node, to new: Node) {
        source = old.span.source
        compare(old, new)
    }

    private mutating func compare(_ old: Node, _ new: Node) {
        guard !old.isSame(as: new) else { return }
        switch (old.content, new.content) {
        case (.mapping(let before), .mapping(let after)) where before.canBecome(after):
            compare(before, after, in: old)
        case (.sequence(let before), .sequence(let after))
        where !before.isEmpty && after.count >= before.count:
            for (one, other) in zip(before, after) { compare(one, other) }
            for node in after.dropFirst(before.count) { append(node, after: before, in: old) }
        default: replace(old, new)
        }
    }

    private mutating func replace(_ old: Node, _ new: Node) {
        let range = old.span.range.lowerBound..<end(of: old)
        let isBare = range.isEmpty && source.byte(before: range.lowerBound) == UInt8(ascii: ":")
        let wasQuoted = old.scalar.map { $0.style != .plain } ?? false
        let text = (wasQuoted ? new.scalar?.text.doubleQuoted : nil) ?? new.flowText
        edit(range, (isBare ? " " : "") + text)
    }

    private mutating func compare(_ before: Mapping, _ after: Mapping, in node: Node) {
        for entry in before.entries {
            if let value = after[entry.name] { compare(entry.value, value) }
        }
        var previous = before.entries[0]
        for entry in after.entries {
            if let old = before.entries.first(where: { $0.name == entry.name }) {
                previous = old
            } else {
                insert(entry, after: previous, of: before, in: node)
            }
        }
        for (index, entry) in before.entries.enumerated() where after[entry.name] == nil {
            let keeps = before.entries[..<index].contains { after[$0.name] != nil }
            remove(index, of: before.entries, keepsEarlier: keeps, in: node)
        }
    }

    private mutating func insert(
        _ entry: Mapping.Entry,
        after previous: Mapping.Entry,
        of mapping: Mapping,
        in node: Node
    ) {
        let text = "\(entry.key.flowText): \(entry.value.flowText)"
        let end = end(of: previous.value)
        guard !isFlow(node) else { return edit(end..<end, ", \(text)") }
        let column = source.column(of: mapping.entries[0].key.span.range.lowerBound)
        let place = source.lineEnd(from: end)
        edit(place..<place, "\n\(String(repeating: " ", count: column))\(text)")
    }

    private mutating func remove(
        _ index: Int,
        of entries: [Mapping.Entry],
        keepsEarlier: Bool,
        in node: Node
    ) {
        let start = entries[index].key.span.range.lowerBound
        let end = end(of: entries[index].value)
        let next = entries.indices.contains(index + 1) ? entries[index + 1].key.span.range : nil
        if isFlow(node), keepsEarlier {
            edit(self.end(of: entries[index - 1].value)..<end, "")
        } else if isFlow(node) || !source.startsLine(start) {
            edit(start..<(next?.lowerBound ?? end), "")
        } else {
            let line = start - source.column(of: start)
            edit(line..<min(source.lineEnd(from: end) + 1, source.bytes.count), "")
        }
    }

    private mutating func append(_ node: Node, after elements: [Node], in list: Node) {
        guard let last = elements.last else { return }
        let end = end(of: last)
        guard !isFlow(list) else { return edit(end..<end, ", \(node.flowText)") }
        let dash = source.dash(before: elements[0].span.range.lowerBound)
        let place = source.lineEnd(from: end)
        let lead = String(repeating: " ", count: dash) + "- "
        guard let mapping = node.mapping, !isFlow(last) else {
            return edit(place..<place, "\n\(lead)\(node.flowText)")
        }
        let lines = mapping.entries.map { "\($0.key.flowText): \($0.value.flowText)" }
        let indent = "\n" + String(repeating: " ", count: dash + 2)
        edit(place..<place, "\n\n\(lead)\(lines.joined(separator: indent))")
    }

    private mutating func edit(_ range: Range<Int>, _ text: String) {
        edits.append(Edit(Span(source: source, range: range), text))
    }

    /// Where a node's own text ends, without the line breaks after it.
    private func end(of node: Node) -> Int {
        let whole = node.span.range
        guard !isFlow(node) else { return whole.upperBound }
        switch node.content {
        case .scalar: return source.trimmed(whole)
        case .sequence(let elements): return elements.last.map(end) ?? whole.upperBound
        case .mapping(let mapping):
            return mapping.entries.last.map { end(of: $0.value) } ?? whole.upperBound
        }
    }

    private func isFlow(_ node: Node) -> Bool {
        let first = source.byte(before: node.span.range.lowerBound + 1)
        return node.scalar == nil && (first == UInt8(ascii: "{") || first == UInt8(ascii: "["))
    }
}

extension Mapping {
    /// Whether another follows from it when keys go and others come after those that stay.
    fileprivate func canBecome(_ other: Mapping) -> Bool {
        let stays = entries.map(\.name).filter { other[$0] != nil }
        let stayed = other.entries.map(\.name).filter { self[$0] != nil }
        return !stays.isEmpty && stays == stayed && other.entries.first?.name == stays.first
    }
}
