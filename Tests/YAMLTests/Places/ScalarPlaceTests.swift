import Diagnostics
import Testing

@testable import YAML

@Suite struct ScalarPlaceTests {
    private static let styles: [Scalar.Style] = [
        .plain, .singleQuoted, .doubleQuoted, .literal, .folded,
    ]

    @Test(arguments: styles)
    func `finds every letter of a scalar where it was typed`(style: Scalar.Style) throws {
        for seed in 0..<500 {
            var writer = ScalarWriter(seed: seed)
            let text = writer.document(style)
            let reading = Reading(text)
            let scalar = try #require(
                reading.root?.mapping?["key"]?.scalar,
                "\(text) \(reading.codes)"
            )
            #expect(scalar.style == style)
            #expect(
                !scalar.located.pieces.isEmpty,
                "the value was not followed: \(text.debugDescription)"
            )
            let typed = try typedLetters(of: scalar, in: reading.source)
            let value = Array(scalar.text.utf8)
            let letters = value.indices.filter { Self.isLetter(value[$0]) }
            let places = letters.map { scalar.located.span(of: $0..<$0 + 1).range }
            #expect(places == typed.map { $0..<$0 + 1 }, "\(text.debugDescription)")
        }
    }

    /// The offsets of the capitals inside a scalar, a block's first line and escapes left out.
    private func typedLetters(of scalar: Scalar, in source: Source) throws -> [Int] {
        var range = scalar.located.span.range
        if scalar.style == .literal || scalar.style == .folded {
            let first = source.bytes[range].firstIndex { $0 == 0x0A || $0 == 0x0D }
            range = try #require(first)..<range.upperBound
        }
        return range.filter { Self.isLetter(source.bytes[$0]) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x4B).contains(byte) }

    @Test(arguments: [
        ("k: 'it''s'", 2..<3, "''"), (#"k: "a\tb""#, 1..<2, #"\t"#),
        (#"k: "\x41b""#, 0..<1, #"\x41"#),
        ("k: a\n  b", 1..<2, "\n  "), ("k: a\n\n\n  b", 1..<3, "\n\n\n  "),
        ("k: >\n  size(p) >\n  wrong\n", 10..<15, "wrong"),
        ("k: |\n    one\n     two\n", 5..<8, "two"),
        ("k: \"a \\\n   b\"", 2..<3, "b"), ("k: |2\n   x\n", 0..<1, " "),
        ("k: >-\n  é x\n", 3..<4, "x"),
        ("k: !!str &a # c\n  'x y'", 2..<3, "y"), ("k: |\n  a\n\n  b\n", 3..<4, "b"),
        ("k: |+\n  a\n\n", 2..<3, "\n"), ("- - - >\n     a\n     b", 2..<3, "b"),
    ])
    func `points into a scalar`(text: String, part: Range<Int>, wanted: String) throws {
        let reading = Reading(text)
        var node = try #require(reading.root)
        while let inner = node.mapping?.entries.first?.value ?? node.elements?.first {
            node = inner
        }
        let located = try #require(node.scalar?.located)
        #expect(reading.words(located.span(of: part)) == wanted)
    }
}
