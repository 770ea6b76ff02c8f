import Rules

/// Text in lines of a width, with or without colour.
struct TextPage {
    let style: TextStyle
    private(set) var text = ""

    init(style: TextStyle) {
        self.style = style
    }

    mutating func title(_ line: String) {
        text += coloured(line, "1") + "\n\n"
    }

    mutating func heading(_ line: String) {
        text += "\n" + coloured(line, "1;4") + "\n\n"
    }

    mutating func paragraph(_ line: String) {
        wrap(line.split(separator: " "), first: "", rest: "")
    }

    mutating func item(_ outcome: Outcome, _ line: String) {
        wrap(
            line.split(separator: " "),
            first: "  \(coloured(outcome.sign, outcome.colour)) ",
            rest: "    ",
            indent: 4
        )
    }

    /// A line with the indent that it has; its further lines stand a little deeper.
    mutating func line(_ line: String) {
        let indent = String(line.prefix { $0 == " " })
        let words = line.dropFirst(indent.count)
            .split(separator: " ", omittingEmptySubsequences: false)
        wrap(words, first: indent, rest: indent + "    ")
    }

    /// A text after what it is, with its further lines under it.
    mutating func row(_ label: String, _ line: String) {
        let padding = String(repeating: " ", count: max(1, Self.labelWidth - label.count))
        let rest = String(repeating: " ", count: label.count + padding.count)
        wrap(line.split(separator: " "), first: label + padding, rest: rest)
    }

    private static let labelWidth = 10

    mutating func detail(_ line: String) {
        wrap(line.split(separator: " "), first: "      ", rest: "        ")
    }

    /// A line that is to be copied, and so is not wrapped.
    mutating func verbatim(_ line: String) { text += "        \(line)\n" }

    private func coloured(_ text: String, _ code: String) -> String {
        style.hasColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    private mutating func wrap(
        _ words: [Substring],
        first: String,
        rest: String,
        indent: Int? = nil
    ) {
        var length = indent ?? first.count
        var start = true
        text += first
        for word in words {
            if !start, length + 1 + word.count > style.width {
                text += "\n" + rest
                length = rest.count
                start = true
            }
            text += start ? String(word) : " \(word)"
            length += word.count + (start ? 0 : 1)
            start = false
        }
        text += "\n"
    }
}

extension Outcome {
    /// The terminal's colour of the outcome's sign.
    fileprivate var colour: String {
        switch self {
        case .met: "32"
        case .partlyMet: "33"
        case .notMet, .error: "31"
        case .unknown: "36"
        case .notApplicable, .waived: "90"
        }
    }
}
