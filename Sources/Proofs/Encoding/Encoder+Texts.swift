import CEL

extension Encoder {
    /// When two texts are the same.
    mutating func equal(_ left: TextSymbol, _ right: TextSymbol) -> Term {
        switch (left, right) {
        case (.choice(let left), .choice(let right)):
            return .any(
                left.flatMap { word in
                    right.filter { $0.text == word.text }.map { word.isSo && $0.isSo }
                }
            )
        case (.choice(let words), .free(let text)), (.free(let text), .choice(let words)):
            return .any(words.map { $0.isSo && isText(text, $0.text) })
        case (.free(let left), .free(let right)):
            if left.path == right.path { return .yes }
            if let id = left.list, id == right.list { return .no }
            return .equal(letters(of: left), letters(of: right))
        }
    }

    private mutating func isText(_ text: FreeText, _ wanted: String) -> Term {
        wanted.isEmpty ? text.isEmpty : .equal(letters(of: text), .string(wanted))
    }

    /// The letters of a text, for which there is a variable only where they matter.
    ///
    /// No two ids of one list are the same.
    private mutating func letters(of text: FreeText) -> Term {
        if let known = texts[text.path] { return known.letters }
        let letters = script.variable(.text)
        script.require(.equal(text.isEmpty, .equal(letters, .string(""))))
        for other in texts.values where text.list != nil && other.list == text.list {
            script.require(!.equal(letters, other.letters))
        }
        texts[text.path] = (letters, text.list)
        return letters
    }

    /// Whether one text contains, starts or ends with another.
    mutating func textTest(
        _ name: String,
        _ pair: [Reading],
        _ whole: Checked
    ) throws(OutsideFragment) -> Reading {
        guard let text = pair[0].value.text, case .constant(.string(let part)) = pair[1].value
        else {
            throw outside("the function '\(name)' of a text that is not written out", whole)
        }
        return Self.strict(pair, .truth(holds(name, text, part)))
    }

    private mutating func holds(_ name: String, _ text: TextSymbol, _ part: String) -> Term {
        switch text {
        case .choice(let words):
            return .any(words.filter { Self.holds(name, $0.text, part) }.map(\.isSo))
        case .free(let text):
            let letters = letters(of: text)
            switch name {
            case "contains": return .apply("str.contains", [letters, .string(part)])
            case "startsWith": return .apply("str.prefixof", [.string(part), letters])
            default: return .apply("str.suffixof", [.string(part), letters])
            }
        }
    }

    private static func holds(_ name: String, _ text: String, _ part: String) -> Bool {
        let (text, part) = (Array(text.utf8), Array(part.utf8))
        switch name {
        case "startsWith": return text.starts(with: part)
        case "endsWith": return text.reversed().starts(with: part.reversed())
        default:
            return (0...max(0, text.count - part.count)).contains { text[$0...].starts(with: part) }
        }
    }
}
