extension Sketch {
    /// A text, in which `{town}` stands for the school's.
    static func text(_ words: String) -> Sketch {
        let parts = words.split(separator: "{town}", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let before = parts.first, let after = parts.last else {
            return .text(words.asJSON)
        }
        return .phrase(
            [0x22] + String(before).escapedForJSON,
            String(after).escapedForJSON + [0x22]
        )
    }

    /// One of some texts.
    static func texts(_ words: String...) -> Sketch { .oneOf(words.map { .text($0) }) }

    /// What is known to be nothing.
    static let nothing = Sketch.text("none")

    /// Yes as often as a quality shows.
    static func yes(with quality: Quality) -> Sketch {
        .either(.with(quality), .text(Array("true".utf8)), .text(Array("false".utf8)))
    }

    /// An amount of pounds, a multiple of a step.
    static func money(_ range: ClosedRange<Int>, step: Int) -> Sketch {
        .record([
            Part("amount", .always, .number(range, step: step)),
            Part("currency", .always, .text("GBP")),
        ])
    }
}

extension Sketch.Part {
    init(_ name: String, _ chance: Chance, _ sketch: Sketch) {
        key = name.asJSON + [0x3A]
        self.chance = chance
        self.sketch = sketch
    }
}
