import Diagnostics
import Testing

@testable import YAML

@Suite struct YAMLReaderTests {
    private func read(_ text: String) -> (node: Node?, log: DiagnosticLog) {
        var log = DiagnosticLog()
        let node = YAMLReader.read(Source(name: "a.yaml", text: text), into: &log)
        return (node, log)
    }

    private func codes(_ bytes: [UInt8]) -> [String] {
        var log = DiagnosticLog()
        let node = YAMLReader.read(Source(name: "a.yaml", bytes: bytes), into: &log)
        #expect(node == nil)
        return log.diagnostics.map(\.code)
    }

    @Test func `reads mappings, lists and scalars with their places`() throws {
        let node = try #require(read("a: 1\nb:\n  - x\n  - 'y z'\n").node)
        let list = try #require(node.mapping?["b"]?.elements)
        #expect(list.map { $0.scalar?.text } == ["x", "y z"])
        #expect(list[1].span.start == Position(line: 4, column: 5))
        #expect(node.mapping?["a"]?.scalar?.integer == 1)
    }

    @Test(arguments: ["no", "on", "012abc", "2026-11-20", "yes"])
    func `leaves bare words as text`(word: String) throws {
        let scalar = try #require(read("a: \(word)").node?.mapping?["a"]?.scalar)
        #expect(scalar.bool == nil && scalar.integer == nil && scalar.double == nil)
        #expect(scalar.text == word)
    }

    @Test(arguments: [
        ("a: 1\na: 2\n", "yaml/duplicate-key"),
        ("a: *b\n", "yaml/undefined-alias"),
        ("a: &x [*x]\n", "yaml/cyclic-alias"),
        ("a: 1\n---\nb: 2\n", "yaml/second-document"),
        ("", "yaml/empty"),
        ("# only a note\n", "yaml/empty"),
        ("a:\n\tb: 1\n", "yaml/tab"),
        ("a: 'x\n", "yaml/unclosed"),
        ("a: [1, 2\n", "yaml/unclosed"),
        ("a: b: c\n", "yaml/stray-colon"),
        ("a: @b\n", "yaml/bad-start"),
        ("a: \"\\q\"\n", "yaml/bad-escape"),
        ("a: x\u{85}y\n", "yaml/line-break"),
        ("a: x\u{2028}y\n", "yaml/line-break"),
        ("a: x\u{FEFF}y\n", "yaml/byte-order-mark"),
        ("a: \u{0}\n", "yaml/control-character"),
    ])
    func `refuses in words of ours`(text: String, code: String) {
        #expect(codes(Array(text.utf8)) == [code])
    }

    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x61, 0x00], "yaml/utf-16"), ([0x61, 0x00, 0x3A, 0x00], "yaml/utf-16"),
            ([0x61, 0x3A, 0x20, 0xC3, 0x28], "yaml/not-utf-8"),
        ] as [([UInt8], String)]
    )
    func `refuses other encodings`(bytes: [UInt8], code: String) {
        #expect(codes(bytes) == [code])
    }

    @Test(arguments: ["{", "[", "- ", "? "])
    func `refuses deep nesting at once`(opening: String) {
        let text = String(repeating: opening, count: 100_000)
        let clock = ContinuousClock()
        let time = clock.measure { #expect(codes(Array(text.utf8)) == ["yaml/too-deep"]) }
        #expect(time < .seconds(2))
    }

    @Test func `refuses a bomb of aliases`() {
        let lines = (1...30).map {
            "a\($0): &a\($0) [\($0 == 1 ? "x, x" : "*a\($0 - 1), *a\($0 - 1)")]"
        }
        #expect(codes(Array(lines.joined(separator: "\n").utf8)) == ["yaml/too-many-values"])
    }

    @Test func `refuses a file over its size before reading it`() {
        var log = DiagnosticLog()
        let source = Source(name: "a.yaml", bytes: [UInt8](repeating: 0x61, count: 100))
        let limits = YAMLLimits(bytes: 99, depth: 9, nodes: 9)
        #expect(YAMLReader.read(source, limits: limits, into: &log) == nil)
        #expect(log.diagnostics.map(\.code) == ["yaml/too-large"])
    }

    @Test(arguments: [
        "a: plain over\n  two LINES here\n", "a: 'single ''quoted'' LINES'\n",
        "a: \"double \\u00e9 \\\"quoted\\\" LINES\"\n", "a: |\n  literal\n    LINES\n  end\n",
        "a: >\n  folded\n  over LINES\n  end\n", "a: >-\n  first\n\n  LINES\n",
    ])
    func `points into scalars of every style`(text: String) throws {
        let scalar = try #require(read(text).node?.mapping?["a"]?.scalar)
        let value = Array(scalar.text.utf8)
        let wanted = Array("LINES".utf8)
        let start = try #require(
            (0...(value.count - 5)).first { Array(value[$0..<$0 + 5]) == wanted }
        )
        let span = scalar.located.span(of: start..<start + 5)
        #expect(Array(span.source.bytes[span.range]) == wanted)
    }

    @Test func `a file cut anywhere never crashes`() {
        let text = Array("a: &x {b: [1, \"é\\n\"]}\nc: >\n  folded\n  text\nd: *x\n".utf8)
        for length in text.indices {
            var log = DiagnosticLog()
            _ = YAMLReader.read(Source(name: "cut", bytes: Array(text[..<length])), into: &log)
        }
    }

    @Test func `random bytes never crash`() {
        var state: UInt64 = 42
        for _ in 0..<2_000 {
            var bytes: [UInt8] = []
            for _ in 0..<40 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes.append(Array(" :-?[]{}&*|>'\"#\n\taé\u{FF}".utf8)[Int(state >> 33) % 22])
            }
            var log = DiagnosticLog()
            _ = YAMLReader.read(Source(name: "random", bytes: bytes), into: &log)
        }
    }
}
