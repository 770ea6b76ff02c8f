import Diagnostics
import Testing
import YAML

@Suite struct FlowTextTests {
    private func read(_ text: String) throws -> Node {
        var log = DiagnosticLog()
        let node = YAMLReader.read(Source(name: "flow", text: text), into: &log)
        return try #require(node, "\(text): \(log.diagnostics.map(\.text))")
    }

    @Test(arguments: [
        "a", " a ", "a: b", "a:", ":a", "a #b", "#a", "- a", "-", "---", "--- a", "-1.5",
        "$recent",
        "$", "*a", "&a", "!a", "|", ">", "%a", "@a", "`a`", "'a'", "\"a\"", "a\"b", "a, b", "[a]",
        "{a}",
        "12 months", "2026-11-20", "é", "ŵ", "a\nb", "\u{0}", "\u{85}", "\u{2028}", "\u{FEFF}",
        "\\", "?", "? a",
        "a ", "...", ".5", "+1", "~", "null", "true", "🙂", "\u{FFFE}",
    ])
    func `writes a text so that it reads back the same`(text: String) throws {
        let span = Source(name: "", text: "").span
        let scalar = Node(
            .scalar(Scalar(LocatedText(text: text, at: span), style: .plain)),
            at: span
        )
        let key = Mapping.Entry(key: scalar, value: Node(.sequence([scalar]), at: span))
        let written = Node(.mapping(Mapping([key])), at: span).flowText
        let mapping = try #require(try read(written).mapping)
        #expect(mapping.entries.first?.name == text)
        #expect(mapping.entries.first?.value.elements?.first?.scalar?.text == text)
    }

    @Test func `keeps the quotes that tell a text from a number or a word`() throws {
        let text =
            #"{kind: public-libraries, where: {name: "present", at-least: 2, of: [a, "b: c"]}}"#
        #expect(try read(text).flowText == text)
    }

    @Test(arguments: ["", "~", "null"])
    func `leaves what is blank blank`(text: String) throws {
        let written = try read("{a: \(text), b: [\"\(text)\"]}").flowText
        let mapping = try #require(try read(written).mapping)
        #expect(mapping["a"]?.scalar?.isNull == true)
        #expect(mapping["b"]?.elements?.first?.scalar?.isNull == false)
    }
}
