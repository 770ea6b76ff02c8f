import Diagnostics
import Testing

@testable import YAML

@Suite struct YAMLReaderTests {
    @Test func `reads lists, mappings and scalars in their order`() throws {
        let reading = Reading("b: [1, two]\na:\n  - x: y\n  - ~\n")
        let root = try #require(reading.root?.mapping)
        #expect(root.entries.map(\.name) == ["b", "a"])
        #expect(root["b"]?.elements?.compactMap(\.scalar?.text) == ["1", "two"])
        #expect(root["a"]?.elements?.first?.mapping?["x"]?.scalar?.text == "y")
        #expect(root["a"]?.elements?.last?.scalar?.isNull == true)
        #expect(reading.log.diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("a: plain # c\n", "plain"), ("a: 'q'\n", "'q'"), ("a: !!str &x \"q\"\n", "\"q\""),
        ("a:\n  - 1\n  - 2\n\n# c\nb: 1", "- 1\n  - 2"), ("a: [1,\n 2] # c\n", "[1,\n 2]"),
        ("a: |\n  one\n  two\n\n\nb: 1\n", "|\n  one\n  two"),
        ("a: &m # c\n  k: v\n\nb: 1", "k: v"),
        ("a:\nb: 1", ""), ("a: {k: v}\n", "{k: v}"), ("é: 日本 # c\n", "日本"), ("a: &a:x\n", ":x"),
        ("a:\n  k:\n  l:\n\nb: 1", "k:\n  l:"), ("a: two\n  lines\nb: 1", "two\n  lines"),
    ])
    func `knows where a value stands`(text: String, wanted: String) throws {
        let reading = Reading(text)
        let value = try #require(reading.root?.mapping?.entries.first?.value)
        #expect(reading.words(value.span) == wanted)
    }

    @Test func `places an absent value after its colon`() throws {
        let reading = Reading("a:\nb:   # none\nc: 1\n")
        let values = try #require(reading.root?.mapping?.entries.map(\.value))
        #expect(values[0].span.start == Position(line: 1, column: 3))
        #expect(values[1].span.start == Position(line: 2, column: 3))
    }

    @Test func `puts what an alias stands for in its place`() throws {
        let reading = Reading("a: &x [1, 2]\nb: *x\nc: {d: *x}\n")
        let root = try #require(reading.root?.mapping)
        #expect(root["b"] == root["a"])
        #expect(reading.words(root["c"]?.span) == "{d: *x}")
    }

    @Test func `ends a block where its last alias stands`() throws {
        let reading = Reading("a: &x 1\nb:\n  - 2\n  - *x\n\nc: 3\n")
        let list = try #require(reading.root?.mapping?["b"])
        #expect(reading.words(list.span) == "- 2\n  - *x")
    }

    @Test func `takes the last of two anchors of one name`() {
        let reading = Reading("- &x 1\n- &x 2\n- *x\n")
        #expect(reading.root?.elements?.last?.scalar?.text == "2")
    }

    @Test func `refuses every key that stands twice in one run`() throws {
        let reading = Reading("a: 1\n\"a\": 2\nb: {c: 1, c: 2}\n")
        #expect(reading.codes == ["yaml/duplicate-key", "yaml/duplicate-key"])
        #expect(reading.log.diagnostics.map { reading.words($0.span) } == ["\"a\"", "c"])
        #expect(reading.log.diagnostics[0].notes.first?.span?.start == Position(line: 1, column: 1))
        #expect(reading.root == nil)
    }

    @Test func `keeps keys that are lists or mappings for others to refuse`() {
        let reading = Reading("? [a, b]\n: 1\n? {c: d}\n: 2\n")
        #expect(reading.log.diagnostics.isEmpty)
        #expect(reading.root?.mapping?.entries.map(\.name) == ["", ""])
        #expect(reading.root?.mapping?.entries.first?.key.elements?.count == 2)
    }

    @Test func `reports every alias without an anchor in one run`() {
        let reading = Reading("a: &school 1\nb: *schol\nc: *x\n")
        #expect(reading.codes == ["yaml/undefined-alias", "yaml/undefined-alias"])
        #expect(reading.log.diagnostics.map(\.suggestion) == ["school", nil])
        #expect(reading.root == nil)
    }

    @Test func `knows anchors of its own document alone`() {
        var log = DiagnosticLog()
        _ = YAMLReader.readAll(Source(name: "", text: "--- &x 1\n--- *x\n"), into: &log)
        #expect(log.diagnostics.map(\.code) == ["yaml/undefined-alias"])
    }

    @Test func `reads CR LF, a byte-order mark and no last line break`() throws {
        let reading = Reading("\u{FEFF}# note\r\na: é\r\nb: |\r\n  x\r\n  y")
        let root = try #require(reading.root?.mapping)
        #expect(reading.words(root["a"]?.span) == "é")
        #expect(root["b"]?.scalar?.text == "x\ny")
        #expect(root["a"]?.span.start == Position(line: 2, column: 4))
    }
}
