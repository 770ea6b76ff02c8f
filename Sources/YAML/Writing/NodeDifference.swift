public import Diagnostics

/// The changes to a file's text that turn what it holds into something else.
///
/// Only what differs is touched: comments, order and layout of all else stay as they are.
public struct NodeDifference {
    /// The changes so far.
    public private(set) var edits: [Edit] = []

    private let source: Source
    private let writer: NewText

    /// Compares what a file holds with what it shall hold.
    ///
    /// - Parameters:
    ///   - old: what it holds, as it was read.
    ///   - new: what it shall hold.
    ///   - keepsBlocks: whether lists and mappings that are new, and do not stand in brackets or
    ///     braces where they come from, are written on several lines; otherwise all go on one.
    public init(from old: Node, to new: Node, keepsBlocks: Bool = false) {
        source = old.span.source
        writer = NewText(keepsBlocks: keepsBlocks)
        compare(old, new, indent: 0)
    }

    /// Notes what differs; a block in the old node's place would stand as far in as the indent,
    /// and there can be none where there is no indent.
    private mutating func compare(_ old: Node, _ new: Node, indent: Int?) {
        guard !old.isSame(as: new) else { return }
        switch (old.content, new.content) {
        case (.mapping(let before), .mapping(let after)) where before.canBecome(after):
            compare(before, after, in: old)
        case (.sequence(let before), .sequence(let after))
        where !before.isEmpty && after.count >= before.count:
            let column = source.column(of: old.span.range.lowerBound)
            let indent = isFlow(old) ? nil : column + 2
            for (one, other) in zip(before, after) { compare(one, other, indent: indent) }
            for node in after.dropFirst(before.count) { append(node, after: before, in: old) }
        default:
            guard let indent, old.items.isEmpty, writer.isBlock(new) else {
                return replace(old, new)
            }
            writeBlock(new, over: old, indent: indent)
        }
    }

    private mutating func replace(_ old: Node, _ new: Node) {
        let range = old.span.range.lowerBound..<end(of: old)
        let isBare = range.isEmpty && source.byte(before: range.lowerBound) == UInt8(ascii: ":")
        let wasQuoted = old.scalar.map { $0.style != .plain } ?? false
        let text = (wasQuoted ? new.scalar?.text.doubleQuoted : nil) ?? new.flowText
        edit(range, (isBare ? " " : "") + text)
    }

    /// Writes a block from the line after a value that goes.
    private mutating func writeBlock(_ new: Node, over old: Node, indent: Int) {
        let start = old.span.range.lowerBound
        let blanks = source.bytes[..<start].reversed().prefix { $0 == 0x20 }.count
        edit((start - blanks)..<end(of: old), "")
        let place = source.lineEnd(from: end(of: old))
        edit(place..<place, writer.block(new, indent: indent))
    }

    private mutating func compare(_ before: Mapping, _ after: Mapping, in node: Node) {
        for entry in before.entries {
            let column = source.column(of: entry.key.span.range.lowerBound)
            let indent = isFlow(node) ? nil : column + 2
            if let value = after[entry.name] { compare(entry.value, value, indent: indent) }
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
        let end = end(of: previous.value)
        guard !isFlow(node) else {
            return edit(end..<end, ", \(entry.key.flowText): \(entry.value.flowText)")
        }
        let column = source.column(of: mapping.entries[0].key.span.range.lowerBound)
        let place = source.lineEnd(from: end)
        edit(place..<place, "\n" + writer.line(entry, indent: column))
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
        let lines = mapping.entries.map { writer.line($0, indent: dash + 2) }
        edit(place..<place, "\n\n\(lead)\(lines.joined(separator: "\n").dropFirst(dash + 2))")
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
