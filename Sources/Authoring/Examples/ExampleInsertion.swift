package import Diagnostics
package import Rules
import YAML

/// Puts new examples into a rule as it is written, and leaves all else as it stands.
package enum ExampleInsertion {
    /// The edit that adds examples after those that a rule has.
    ///
    /// - Parameters:
    ///   - examples: each on one line, as YAML writes a mapping in braces.
    ///   - rule: the rule; its examples may be a list of either style, or missing.
    /// - Returns: an insertion into the rule's own file.
    package static func edit(adding examples: [String], to rule: Rule) -> Edit {
        guard let list = rule.node.mapping?["examples"] else { return newList(examples, rule) }
        guard let last = list.elements?.last else {
            return Edit(list.span, "[\(examples.joined(separator: ", "))]")
        }
        let source = list.span.source
        guard source.bytes[list.span.range.lowerBound] != UInt8(ascii: "[") else {
            let end = last.span.range.upperBound
            let place = Span(source: source, range: end..<end)
            return Edit(place, examples.map { ", \($0)" }.joined())
        }
        return lines(examples, after: last.span, indent: list.span.start.column - 1)
    }

    private static func newList(_ examples: [String], _ rule: Rule) -> Edit {
        let entries = rule.node.mapping?.entries ?? []
        let indent = entries.first.map { $0.key.span.start.column - 1 } ?? 4
        let span = entries.last?.value.span ?? rule.node.span
        let body = lines(examples, after: span, indent: indent + 2)
        let key = "\n" + String(repeating: " ", count: indent) + "examples:"
        return Edit(body.span, key + body.replacement)
    }

    private static func lines(_ examples: [String], after span: Span, indent: Int) -> Edit {
        let source = span.source
        var end = span.range.upperBound
        while end > span.range.lowerBound, source.bytes[end - 1].isSpace { end -= 1 }
        while end < source.bytes.count, source.bytes[end] != UInt8(ascii: "\n") { end += 1 }
        let margin = "\n" + String(repeating: " ", count: indent)
        let text = examples.map { "\(margin)- \($0)" }.joined()
        return Edit(Span(source: source, range: end..<end), text)
    }
}

extension UInt8 {
    fileprivate var isSpace: Bool { [0x20, 0x09, 0x0A, 0x0D].contains(self) }
}
