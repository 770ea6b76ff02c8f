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

    mutating func paragraph(_ line: String) { wrap(line, first: "", rest: "") }

    mutating func item(_ outcome: Outcome, _ line: String) {
        wrap(line, first: "  \(coloured(outcome.sign, outcome.colour)) ", rest: "    ", indent: 4)
    }

    mutating func detail(_ line: String) { wrap(line, first: "      ", rest: "        ") }

    /// A line that is to be copied, and so is not wrapped.
    mutating func verbatim(_ line: String) { text += "        \(line)\n" }

    private func coloured(_ text: String, _ code: String) -> String {
        style.hasColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    private mutating func wrap(_ line: String, first: String, rest: String, indent: Int? = nil) {
        var length = indent ?? first.count
        var start = true
        text += first
        for word in line.split(separator: " ") {
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
