import Diagnostics
import Rules
import Testing

@testable import LanguageServer

/// Where a cursor stands, by the text around it alone.
@Suite struct CursorPlaceTests {
    private func place(_ marked: String) -> String {
        let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
        let source = Source(name: "f", text: parts.joined())
        let place = BlockScan.place(at: parts[0].utf8.count, in: source)
        let path = place.levels.map { level in
            switch level.step {
            case .key(let name): name
            case .item: "-"
            }
        }
        return "\(path.joined(separator: "/")) \(place.slot)"
    }

    @Test(arguments: [
        ("a:\n  b‸: 1\n", "a key"), ("a:\n  b: ‸1\n", "a/b value"),
        ("a:\n  - id: x\n    cl‸\n", "a/- either"), ("a:\n  - ‸\n", "a/- either"),
        ("a:\n- id: x\n  b: ‸\n", "a/-/b value"), ("a: {b: {c: ‸", "a/b/c value"),
        ("a: {b: 1, ‸}\n", "a key"), ("a: {b: 1, c‸: 2}\n", "a key"),
        ("a: [x, ‸]\n", "a/- either"), ("a: [{b: x‸}]\n", "a/-/b value"),
        ("a:\n  - {id: x, b: ‸}\n", "a/-/b value"),
        ("a:\n  b: |\n    text ‸more: x\n", "a/b value"),
        ("a:\n  b: {c: 1,\n      d: ‸}\n", "a/b/d value"), ("{\"a\": {\"b\": ‸", "a/b value"),
        ("‸", " either"), ("a:\n  b:\n    c: 1\n  ‸", "a either"),
        ("a:\n  b: \"x {y‸\"\n", "a/b value"), ("a: {b: \"x, y‸\"}\n", "a/b value"),
    ])
    func `is found from indentation and brackets`(text: String, expected: String) {
        #expect(place(text) == expected)
    }

    @Test func `knows the keys beside, above and below`() {
        let text = "f:\n  of: x\n  where:\n    \n  at-least: 1\n"
        let source = Source(name: "f", text: text)
        let place = BlockScan.place(at: 24, in: source)
        #expect(place.levels.last?.beside == ["of": "x", "where": "", "at-least": "1"])
    }

    @Test func `knows the keys beside within brackets, on both sides`() {
        let text = "f: {of: x, where: {k: }, at-least: 1}\n"
        let place = BlockScan.place(at: 22, in: Source(name: "f", text: text))
        #expect(place.levels.map(\.beside)[1] == ["of": "x", "where": "", "at-least": "1"])
    }

    @Test(arguments: [
        ":", "- : -", "{{{{", "[[[:,", "a: {:", "a: {\"\\", "'", "- - - -", "\t\t", "a:\r",
    ])
    func `comes to an end whatever the text`(text: String) {
        let source = Source(name: "f", text: text)
        for offset in 0...text.utf8.count { _ = BlockScan.place(at: offset, in: source) }
    }
}
