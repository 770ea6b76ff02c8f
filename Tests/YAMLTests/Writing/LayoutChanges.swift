import Diagnostics

@testable import YAML

/// Changes the layout of a document at random, and not what it says.
struct LayoutChanges {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    /// A number below another.
    private mutating func random(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(bound))
    }

    /// A text with blanks, empty lines and comments put in, and lists and mappings of one kind of
    /// layout written in the other.
    mutating func changed(_ root: Node) -> String {
        "# head\n" + block(root, indent: 0).joined(separator: "\n") + "\n"
    }

    private mutating func block(_ node: Node, indent: Int) -> [String] {
        let margin = String(repeating: " ", count: indent)
        return node.items.flatMap { item in
            var lines = random(6) == 0 ? ["", "\(margin)# own \(random(100))"] : []
            let key = item.key.map { source($0) + ":" } ?? "-"
            let deeper = indent + 1 + random(4)
            if item.value.items.isEmpty {
                lines += scalar(item.value, after: margin + key, indent: deeper)
            } else if random(3) == 0, let flow = flow(item.value) {
                lines.append("\(margin)\(key) \(flow)\(trailing())")
            } else {
                lines.append("\(margin)\(key)\(trailing())")
                lines += block(item.value, indent: deeper)
            }
            return lines
        }
    }

    private mutating func trailing() -> String {
        random(5) == 0 ? "   # trailing \(random(100))" : ""
    }

    private mutating func scalar(_ node: Node, after head: String, indent: Int) -> [String] {
        let text = source(node)
        let blanks = String(repeating: " ", count: 1 + random(3))
        guard text.contains("\n") else { return [head + blanks + text + trailing()] }
        let margin = String(repeating: " ", count: indent)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let depth = lines.dropFirst().map { $0.prefix { $0 == " " }.count }.min() ?? 0
        return ["\(head) \(lines[0])"] + lines.dropFirst().map { margin + $0.dropFirst(depth) }
    }

    /// None where a scalar has lines of its own.
    private mutating func flow(_ node: Node) -> String? {
        let blanks = String(repeating: " ", count: random(3))
        switch node.content {
        case .scalar:
            let text = source(node)
            let isSafe = !text.contains("\n") && !text.contains { "[]{},".contains($0) }
            return isSafe || "\"'".contains(text.prefix(1)) ? text : nil
        case .sequence(let elements):
            let texts = elements.compactMap { flow($0) }
            guard texts.count == elements.count else { return nil }
            return "[\(blanks)\(texts.joined(separator: ",\(blanks) "))\(blanks)]"
        case .mapping(let mapping):
            let texts = mapping.entries.compactMap { entry in
                flow(entry.value).map { "\(source(entry.key)): \(blanks)\($0)" }
            }
            guard texts.count == mapping.entries.count else { return nil }
            return "{\(blanks)\(texts.joined(separator: " ,\(blanks)"))}"
        }
    }

    private func source(_ node: Node) -> String {
        String(decoding: node.span.source.bytes[node.span.range], as: UTF8.self)
    }
}
