package import Diagnostics
package import YAML

/// Takes nodes for what a file's format says they are, and logs what they are not.
package struct NodeReader: Sendable {
    /// What was wrong so far.
    package var log = DiagnosticLog()

    package init() {}

    /// The mapping, with every key known; an unknown key is an error with the nearest known name.
    package mutating func mapping(
        _ node: Node,
        keys: [String],
        of what: String,
        example: String? = nil
    ) -> Mapping? {
        guard let mapping = anyMapping(node, of: what, example: example) else { return nil }
        let shown = Self.note(example)
        for entry in mapping.entries where !keys.contains(entry.name) {
            let near = NearestName.of(entry.name, in: keys)
            log.append(
                ReadingMessage.unknownKey(entry.name, of: what, near: near),
                at: entry.key.span,
                notes: near == nil
                    ? [.init("known keys: \(keys.joined(separator: ", "))")] + shown : []
            )
        }
        return mapping
    }

    /// The mapping, whatever its keys; each must be a plain text.
    package mutating func anyMapping(
        _ node: Node,
        of what: String,
        example: String? = nil
    ) -> Mapping? {
        guard let mapping = node.mapping else {
            wanted("a mapping of keys and values for \(what)", node, notes: Self.note(example))
            return nil
        }
        for entry in mapping.entries where entry.key.scalar == nil {
            wanted("a name as key", entry.key)
        }
        return mapping
    }

    /// A value that must be there.
    package mutating func required(
        _ key: String,
        in mapping: Mapping,
        at span: Span,
        of what: String,
        notes: [Diagnostic.Note] = []
    ) -> Node? {
        if let node = mapping[key] { return node }
        let mapped = mapping.entries.first?.key.span ?? span
        log.append(ReadingMessage.missingKey(key, of: what), at: mapped, notes: notes)
        return nil
    }

    /// The elements of a list.
    package mutating func list(_ node: Node, of what: String) -> [Node]? {
        guard let elements = node.elements else {
            wanted("a list of \(what)", node)
            return nil
        }
        return elements
    }

    /// A text that is not empty.
    package mutating func text(_ node: Node, _ what: String = "a text") -> String? {
        guard let scalar = node.scalar, !scalar.isNull, !scalar.text.isEmpty else {
            wanted(what, node)
            return nil
        }
        return scalar.text
    }

    /// A truth, written `yes`, `no`, `true` or `false`.
    package mutating func truth(_ node: Node) -> Bool? {
        guard let value = node.scalar.flatMap({ Self.truths[$0.text] }) else {
            wanted("yes or no", node)
            return nil
        }
        return value
    }

    /// A whole number.
    package mutating func wholeNumber(_ node: Node, _ what: String = "a whole number") -> Int? {
        guard let value = node.scalar?.integer, let number = Int(exactly: value) else {
            wanted(what, node)
            return nil
        }
        return number
    }

    /// A number that is not infinite.
    package mutating func number(_ node: Node) -> Double? {
        guard let value = node.scalar?.double, value.isFinite else {
            wanted("a number", node)
            return nil
        }
        return value
    }

    /// One of the words of an enumeration.
    package mutating func word<Word: RawRepresentable & CaseIterable>(
        _ node: Node,
        as type: Word.Type,
        _ what: String
    ) -> Word? where Word.RawValue == String {
        let words = Word.allCases.map(\.rawValue)
        guard let name = word(node, of: words, what) else { return nil }
        return Word(rawValue: name)
    }

    /// One of a list of words.
    package mutating func word(_ node: Node, of words: [String], _ what: String) -> String? {
        let known: [Diagnostic.Note] =
            words.isEmpty ? [] : [.init("it can be: \(words.joined(separator: ", "))")]
        guard let scalar = node.scalar, !scalar.isNull, !scalar.text.isEmpty else {
            wanted(what, node, notes: known)
            return nil
        }
        if words.contains(scalar.text) { return scalar.text }
        let near = NearestName.of(scalar.text, in: words)
        log.append(
            ReadingMessage.unknownWord(scalar.text, wanted: what, near: near),
            at: node.span,
            notes: near == nil ? known : []
        )
        return nil
    }

    /// Says what was wanted and what is there instead.
    package mutating func wanted(_ what: String, _ node: Node, notes: [Diagnostic.Note] = []) {
        log.append(
            ReadingMessage.wanted(what, found: node.kindInWords),
            at: node.span,
            notes: notes
        )
    }

    /// How it may be written, where that is known.
    private static func note(_ example: String?) -> [Diagnostic.Note] {
        example.map { [.init("such as \($0)")] } ?? []
    }

    package static let truths = ["yes": true, "no": false, "true": true, "false": false]
}

extension Node {
    /// What the node is, for a message that says what was found.
    package var kindInWords: String {
        switch content {
        case .scalar(let scalar) where scalar.isNull: "nothing"
        case .scalar where span.source.isSecret: "something else"
        case .scalar(let scalar): "'\(scalar.text.prefix(40))\(scalar.text.count > 40 ? "…" : "")'"
        case .sequence(let elements): elements.isEmpty ? "an empty list" : "a list"
        case .mapping(let mapping): mapping.entries.isEmpty ? "an empty mapping" : "a mapping"
        }
    }
}

extension NodeReader {
    /// The mapping of a whole file, whose `format` must be the one wanted and every key known.
    package mutating func file(
        _ document: Node,
        format: String,
        keys: [String],
        of what: String
    ) -> Mapping? {
        guard hasFormat(document, format) else { return nil }
        return mapping(document, keys: keys, of: what)
    }

    /// Whether a file is a mapping whose `format` is the one wanted; the log says why not.
    package mutating func hasFormat(_ document: Node, _ format: String) -> Bool {
        guard let mapping = document.mapping else {
            wanted("a file that starts with 'format: \(format)'", document)
            return false
        }
        guard let node = mapping["format"], node.scalar?.text == format else {
            let found = mapping["format"]
            let message = ReadingMessage.wrongFormat(
                wanted: format,
                found: found?.kindInWords ?? "no 'format' at all"
            )
            let first = mapping.entries.first?.key.span
            log.append(message, at: found?.span ?? first ?? document.span)
            return false
        }
        return true
    }
}
