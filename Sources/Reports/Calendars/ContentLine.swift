/// One line of a calendar as RFC 5545, section 3.1, has it: folded, its end included.
struct ContentLine {
    let text: String

    /// The most octets of a line without its end.
    static let most = 75

    /// A line whose value needs no escapes: a date, a word, a number.
    init(_ name: String, plain value: String) {
        text = Self.folded("\(name):\(value)") + "\r\n"
    }

    /// A line whose value is a text.
    init(_ name: String, _ value: String) {
        self.init(name, plain: Self.escaped(value))
    }

    /// A text with what would end it made plain: section 3.3.11.
    ///
    /// Everything that some reader takes for the end of a line becomes one; other control
    /// characters, which no calendar can hold, become U+FFFD.
    static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            let isPair = isAfterReturn && scalar == "\n"
            isAfterReturn = scalar == "\r"
            if !isPair { escaped.append(contentsOf: self.escaped(scalar)) }
        }
        return String(escaped)
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        switch scalar.value {
        case 0x5C, 0x3B, 0x2C: ["\\", scalar]
        case 0x0A...0x0D, 0x85, 0x1C...0x1E, 0x2028, 0x2029: ["\\", "n"]
        case 0x09: [scalar]
        case 0x00...0x1F, 0x7F...0x9F: ["\u{FFFD}"]
        default: [scalar]
        }
    }

    /// The line in pieces of at most 75 octets, each but the first after a line end and a blank; no
    /// character is cut in two.
    private static func folded(_ line: String) -> String {
        var folded = String.UnicodeScalarView()
        var length = 0
        for scalar in line.unicodeScalars {
            let octets = UTF8.width(scalar)
            if length + octets > most {
                folded.append(contentsOf: "\r\n ".unicodeScalars)
                length = 1
            }
            folded.append(scalar)
            length += octets
        }
        return String(folded)
    }
}
