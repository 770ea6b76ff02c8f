import Diagnostics
import Testing
import YAML

@Suite struct NodeDifferenceTests {
    private func node(_ text: String) throws -> Node {
        var log = DiagnosticLog()
        let node = YAMLReader.read(Source(name: "y", text: text), into: &log)
        return try #require(node, "\(text): \(log.diagnostics.map(\.text))")
    }

    /// The first text made to hold what the second does.
    private func changed(_ old: String, _ new: String) throws -> String {
        let (before, after) = (try node(old), try node(new))
        let edits = NodeDifference(from: before, to: after).edits
        return String(decoding: before.span.source.applying(edits), as: UTF8.self)
    }

    @Test(arguments: [
        ("a: 1 # c\nb: 2\n", "{a: 1, b: 3}", "a: 1 # c\nb: 3\n"),
        ("a: 1 # c\nb: 2\n", "{a: 1, x: 9, b: 2}", "a: 1 # c\nx: 9\nb: 2\n"),
        ("a: 1 # c\nb: 2\n", "{a: 1, b: 2, x: 9}", "a: 1 # c\nb: 2\nx: 9\n"),
        ("a: 1\nb:\n  c: 2\n  # kept?\nd: 4\n", "{a: 1, d: 4}", "a: 1\n  # kept?\nd: 4\n"),
        ("a: 'x'\n", "{a: \"it's\"}", "a: \"it's\"\n"),
        ("a:\nb: 2\n", "{a: 7, b: 2}", "a: 7\nb: 2\n"),
        ("a: |\n  x\n  y\nb: 2\n", "{a: z, b: 2}", "a: \"z\"\nb: 2\n"),
        ("{a: 1, b: 2, c: 3}\n", "{a: 1, c: 3, d: 4}", "{a: 1, c: 3, d: 4}\n"),
        ("{a: 1, b: 2, c: 3}\n", "{c: 3}", "{c: 3}\n"),
        ("{a: 1, b: 2}\n", "{a: 1}", "{a: 1}\n"),
        ("{a: 1}\n", "{b: 1}", "{b: 1}\n"),
        ("a: {}\n", "{a: {b: 1}}", "a: {b: 1}\n"),
        ("- 1 # c\n- 2\n", "[1, 3, 4]", "- 1 # c\n- 3\n- 4\n"),
        ("[1, 2]\n", "[1, 2, {a: b}]", "[1, 2, {a: b}]\n"),
        ("[1, 2]\n", "[1]", "[1]\n"),
        (
            "x:\n  - a: 1 # c\n    b: 2\n", "{x: [{a: 1, b: 2}, {a: 3, b: 4}]}",
            "x:\n  - a: 1 # c\n    b: 2\n\n  - a: 3\n    b: 4\n"
        ),
        ("a: 1", "{a: 1, b: 2}", "a: 1\nb: 2"),
        ("a: {b: {c: 1}}\n", "{a: {b: {c: 2}}}", "a: {b: {c: 2}}\n"),
        ("a:\n  b: 1\n  c: 2\n", "{a: [1, 2]}", "a:\n  [1, 2]\n"),
    ])
    func `changes no more than what differs`(old: String, new: String, wanted: String) throws {
        let text = try changed(old, new)
        #expect(text == wanted)
        #expect(try node(text).isSame(as: node(new)))
    }

    @Test(arguments: [
        ("a: 1 # c\n", "a: 1\nb:\n  c: 2\n  d: {e: 3}", "a: 1 # c\nb:\n  c: 2\n  d: {e: 3}\n"),
        ("a:  # none yet\nb: 2\n", "a:\n  - c: 1\nb: 2", "a:  # none yet\n  - c: 1\nb: 2\n"),
        ("a: none\nb: 2\n", "a:\n- c: [x, y]\n  d: 1\nb: 2", "a:\n  - c: [x, y]\n    d: 1\nb: 2\n"),
        ("a: []\n", "a:\n- b\n- c", "a:\n  - b\n  - c\n"),
        ("a: {b: none}\n", "a:\n  b:\n    c: 1", "a: {b: {c: 1}}\n"),
        ("x:\n  a:\n  # - d: 1\n", "x:\n  a:\n    - c: 1", "x:\n  a:\n    - c: 1\n  # - d: 1\n"),
        (
            "x:\n  - a: 1\n", "x:\n- a: 1\n- a: 2\n  b:\n    c: 3",
            "x:\n  - a: 1\n\n  - a: 2\n    b:\n      c: 3\n"
        ),
    ])
    func `keeps blocks where it is told to`(old: String, new: String, wanted: String) throws {
        let (before, after) = (try node(old), try node(new))
        let edits = NodeDifference(from: before, to: after, keepsBlocks: true).edits
        let text = String(decoding: before.span.source.applying(edits), as: UTF8.self)
        #expect(text == wanted)
        #expect(try node(text).isSame(as: after))
    }

    @Test func `has nothing to change where both hold the same`() throws {
        #expect(try changed("a: 'x' # c\n", "{\"a\": x}") == "a: 'x' # c\n")
    }
}
