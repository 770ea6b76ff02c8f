import Diagnostics

extension Layout {
    /// What stands in a stretch of the source.
    func written(_ node: Node) -> String {
        String(decoding: source.bytes[node.span.range], as: UTF8.self)
    }

    /// A node on one line, or a scalar on several; none where it has to be written as a block.
    func whole(_ node: Node, column: Int, indent: Int) -> [String]? {
        if let inline = inline(node, column: column) { return [inline] }
        return node.scalar.map { lines(of: $0, at: node.span.range, indent: indent) }
    }

    /// A node on one line; none where it has to have several.
    private func inline(_ node: Node, column: Int) -> String? {
        if node.scalar != nil { return inlineScalar(node) }
        guard node.items.isEmpty || node.isFlow, let text = flow(node) else { return nil }
        guard !hasComment(in: node.span.range) else { return nil }
        return node.items.isEmpty || column + text.count <= YAMLFormatter.width ? text : nil
    }

    private func inlineScalar(_ node: Node) -> String? {
        let bytes = source.bytes[node.span.range]
        return bytes.contains { $0.isLineBreak } ? nil : written(node)
    }

    /// A node in brackets or braces; none where a scalar in it needs lines of its own.
    private func flow(_ node: Node) -> String? {
        switch node.content {
        case .scalar: return inlineScalar(node) ?? joined(node)
        case .sequence(let elements):
            let texts = elements.compactMap { flow($0) }
            return texts.count == elements.count ? "[\(texts.joined(separator: ", "))]" : nil
        case .mapping(let mapping):
            let texts = mapping.entries.compactMap { entry in
                flow(entry.value).map { "\(written(entry.key)): \($0)" }
            }
            guard texts.count == mapping.entries.count else { return nil }
            return "{\(texts.joined(separator: ", "))}"
        }
    }

    /// A scalar of several lines whose breaks are no more than spaces, on one line.
    private func joined(_ node: Node) -> String? {
        let lines = trimmedLines(node.span.range)
        let isPlain = lines.allSatisfy { !$0.isEmpty && $0.last != "\\" }
        return isPlain ? lines.joined(separator: " ") : nil
    }

    /// A scalar that has several lines, each with its indentation but for the first.
    private func lines(of scalar: Scalar, at range: Range<Int>, indent: Int) -> [String] {
        let margin = String(repeating: " ", count: indent)
        switch scalar.style {
        case .plain, .singleQuoted, .doubleQuoted:
            let lines = trimmedLines(range)
            return lines.prefix(1) + lines.dropFirst().map { $0.isEmpty ? "" : margin + $0 }
        case .literal, .folded: return blockLines(range, margin: margin)
        }
    }

    /// Where a node ends, the empty lines that a scalar keeps included.
    func end(of node: Node) -> Int {
        let range = node.span.range
        let isBlock = node.scalar?.style == .literal || node.scalar?.style == .folded
        let header = source.bytes[range].prefix { !$0.isLineBreak && $0 != UInt8(ascii: "#") }
        guard isBlock, header.contains(UInt8(ascii: "+")) else { return range.upperBound }
        let rest = source.bytes[range.upperBound...]
        return rest.firstIndex { $0.asWhiteSpace == nil } ?? source.bytes.count
    }

    private func trimmedLines(_ range: Range<Int>) -> [String] {
        let lines = source.lines(in: range)
        return lines.enumerated().map { index, line in
            let start = index == 0 ? line.startIndex : line.firstIndex { !$0.isBlank }
            let isLast = index == lines.count - 1
            let end = isLast ? line.endIndex : (line.lastIndex { !$0.isBlank } ?? -1) + 1
            guard let start, start < end else { return "" }
            return String(decoding: line[start..<end], as: UTF8.self)
        }
    }

    /// The lines of a block scalar, moved to a margin.
    private func blockLines(_ range: Range<Int>, margin: String) -> [String] {
        var lines = source.lines(in: range)
        let header = String(decoding: lines.removeFirst(), as: UTF8.self)
        let indicators = header.prefix { $0 != " " && $0 != "#" }
        if indicators.contains("+") { lines += source.emptyLines(after: range.upperBound) }
        let first = lines.first { line in line.contains { !$0.isBlank } }
        guard !indicators.contains(where: \.isNumber), let first else { return verbatim(range) }
        let depth = first.prefix { $0 == .space }.count
        return [header]
            + lines.map { line in
                let rest = line.dropFirst(min(depth, line.prefix { $0 == .space }.count))
                return rest.isEmpty ? "" : margin + String(decoding: rest, as: UTF8.self)
            }
    }

    /// The lines as they are: with an indentation of the author's own they cannot be moved.
    private func verbatim(_ range: Range<Int>) -> [String] {
        source.lines(in: range).map { String(decoding: $0, as: UTF8.self) }
    }
}

extension Source {
    /// The lines of a stretch, without their ends.
    fileprivate func lines(in range: Range<Int>) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = range.lowerBound
        for offset in range where bytes[offset].isLineBreak {
            let isHalf =
                bytes[offset] == .lineFeed && offset > range.lowerBound
                && bytes[offset - 1] == .carriageReturn
            if !isHalf { lines.append(bytes[start..<offset]) }
            start = offset + 1
        }
        return lines + [bytes[start..<range.upperBound]]
    }

    /// The empty lines that follow the line on which an offset is.
    fileprivate func emptyLines(after offset: Int) -> [ArraySlice<UInt8>] {
        let end = bytes[offset...].firstIndex { $0.asWhiteSpace == nil } ?? bytes.count
        let count = lines(in: offset..<end).count - 2
        return Array(repeating: [], count: max(0, count))
    }
}
