/// How often a field is written, and what with; as its type says where nothing else is.
struct Habit: Sendable {
    let chance: Chance
    let sketch: Sketch?

    init(_ chance: Chance, _ sketch: Sketch? = nil) {
        self.chance = chance
        self.sketch = sketch
    }

    /// The habit with only those of its words that a vocabulary has.
    func keeping(_ words: Set<[UInt8]>) -> Habit {
        Habit(chance, sketch?.keeping(words))
    }
}

extension Sketch {
    /// The sketch without the words that a vocabulary lacks; none where nothing is left.
    fileprivate func keeping(_ words: Set<[UInt8]>) -> Sketch? {
        switch self {
        case .text(let text): words.contains(text) ? self : nil
        case .someOf(let texts, let range): .someOf(texts.filter { words.contains($0) }, range)
        case .oneOf(let sketches):
            [sketches.compactMap { $0.keeping(words) }].first { !$0.isEmpty }.map { .oneOf($0) }
        case .either(let chance, let first, let second):
            first.keeping(words).flatMap { first in
                second.keeping(words).map { .either(chance, first, $0) }
            }
        default: self
        }
    }
}
