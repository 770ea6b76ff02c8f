import Diagnostics
import Testing
import YAML

@Suite struct BlockTextTests {
    private func read(_ text: String) throws -> Node {
        var log = DiagnosticLog()
        let node = YAMLReader.read(Source(name: "block", text: text), into: &log)
        return try #require(node, "\(text): \(log.diagnostics.map(\.text))")
    }

    @Test(arguments: [
        "a: b\n", "a:\n  b: c\n  d:\n    e: f\ng: h\n", "- a\n- b\n", "- a: b\n  c: d\n- e\n",
        "- - a\n  - b\n- c\n", "a: {}\nb: []\nc: null\n", "a: one, [two] {three}\n",
        "a: \"b: c\"\n", "a: \"2\"\n", "a: \"\"\n", "a: 1.50\n", "\"a: b\": c\n", "a\n", "{}\n",
        "a:\n  - b:\n      - c\n    d: e\n", "é: ŵ\n",
    ])
    func `is canonical as it is`(text: String) throws {
        #expect(try read(text).blockText() == text)
    }

    @Test(arguments: [
        "{a: [b, {c: d, e: []}], f: 'g\n\n  h'}", "a: |\n  two\n  lines\nb: >-\n  one\n  line\n",
        "a:\n  plain over\n  two lines\n", "[[[[a], b], {}], {c: [[]]}]",
        "a: &x [b]\nc: *x\n", "a: 'it''s'\nb: \"\\u2028\"\n", "? a\n: b\n", "a: \"a #b\"\n",
    ])
    func `reads back the same however it was written`(text: String) throws {
        let node = try read(text)
        #expect(try read(node.blockText()).isSame(as: node), "\(node.blockText())")
    }

    @Test func `has a comment where something is to be said of a value`() throws {
        let text = try read("a: b\nc:\n  d: [e]\n").blockText { node in
            node.scalar?.text == "e" || node.elements != nil ? "set\nby hand" : nil
        }
        #expect(text == "a: b\nc:\n  # set by hand\n  d:\n    - e\n")
    }
}
