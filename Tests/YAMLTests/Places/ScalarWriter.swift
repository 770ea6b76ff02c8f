@testable import YAML

/// Writes scalars of every style at random, the same ones each time.
///
/// Capital letters are text and nothing else, so that each can be followed to its place.
struct ScalarWriter {
    private var state: UInt64

    /// Starts from a seed.
    init(seed: Int) {
        state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    }

    /// A document that holds one scalar of a style as the value of `key`, more text after it.
    mutating func document(_ style: Scalar.Style) -> String {
        let scalar =
            switch style {
            case .plain: flow(words + ["é", "x'y", "1:2", "z#"])
            case .singleQuoted: "'" + flow(words + ["''", "\\", "#", "\"", ": "]) + "'"
            case .doubleQuoted: "\"" + flow(words + escapes) + "\""
            case .literal: block("|")
            case .folded: block(">")
            }
        let breakLine = pick(["\n", "\n", "\r\n"])
        let properties = pick(["", "", "", "!!str ", "&x ", "!!str &x\n  ", "&x # c\n  "])
        let after = style == .literal || style == .folded ? "\n" : pick(["\n", " # c\n"])
        let text = "a: 1\nkey: " + properties + scalar + after + "b: 2\n"
        return text.replacing("\n", with: breakLine)
    }

    private let words = ["A", "BC", "DEF", "GHIJK", "w", "日本", "😀", "e\u{301}"]

    private let escapes = [
        #"\n"#, #"\t"#, #"\""#, #"\\"#, #"\/"#, #"\x7a"#, #"\u00e9"#, #"\ud83d\ude00"#, #"\0"#, "'",
        "#", ": ", "\\\n  ", "\\\n\n   ", #"\ "#, #"\_"#, #"\u20ac"#, #"\e"#,
    ]

    private mutating func flow(_ parts: [String]) -> String {
        let gaps = ["", " ", " ", "  ", "\t", "\n  ", " \n   ", "\n\n  ", "\n \n\n    "]
        var text = "A"
        for _ in 0..<number(8) { text += pick(gaps) + pick(parts) }
        return text + "B"
    }

    private mutating func block(_ indicator: String) -> String {
        let isExplicit = number(3) == 0
        let indent = isExplicit ? 1 + number(4) : 1 + number(5)
        let chomping = pick(["", "-", "+"])
        let header =
            indicator + (isExplicit ? "\(indent)" : "") + chomping + pick(["", " # C", "  "])
        var lines: [String] = []
        for index in 0..<1 + number(6) {
            let margin = String(repeating: " ", count: indent)
            let extra = index == 0 && !isExplicit ? "" : pick(["", "", "", "  ", "\t"])
            let isEmpty = index > 0 && number(3) == 0
            let blank = pick(["", " ", margin])
            lines.append(
                isEmpty ? blank : margin + extra + pick(words) + pick([" ", ""]) + pick(words)
            )
        }
        return header + "\n" + lines.joined(separator: "\n") + pick(["", "", "\n", "\n\n"])
    }

    private mutating func number(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }

    private mutating func pick(_ choices: [String]) -> String { choices[number(choices.count)] }
}
