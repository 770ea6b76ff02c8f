import Testing

@testable import Proofs

@Suite struct SExpressionTests {
    @Test func `reads words, texts and lists`() {
        let read = SExpression.read("sat ((v1 \"a \"\"b\"\" \\u{e9}\") (- 5)) ; done\n|a b|")
        #expect(
            read == [
                .word("sat"),
                .list([
                    .list([.word("v1"), .text("a \"b\" é")]), .list([.word("-"), .word("5")]),
                ]), .word("a b"),
            ]
        )
    }

    @Test(arguments: ["(", ")", "(a", "\"a", "|a", "a)", "\"\\u{"])
    func `refuses what is cut short`(text: String) {
        #expect(SExpression.read(text) == nil)
    }

    @Test func `refuses what is too deep instead of running out of memory`() {
        #expect(SExpression.read(String(repeating: "(", count: 1_000_000)) == nil)
    }

    @Test(arguments: ["\\u{110000}", "\\u{}", "\\x", "\\uD800"])
    func `leaves an escape that stands for nothing`(text: String) {
        #expect(SExpression.read("\"\(text)\"") == [.text(text)])
    }
}
