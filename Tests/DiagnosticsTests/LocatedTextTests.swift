import Diagnostics
import Testing

@Suite struct LocatedTextTests {
    /// The value `a"b c`, written `"a\"b` and `c"` on the next line.
    private let located: LocatedText = {
        let source = Source(name: "", text: "\"a\\\"b\n  c\"")
        return LocatedText(
            text: "a\"b c",
            span: source.span,
            pieces: [
                .init(text: 0..<1, origin: 1..<2), .init(text: 1..<2, origin: 2..<4),
                .init(text: 2..<3, origin: 4..<5), .init(text: 3..<4, origin: 5..<8),
                .init(text: 4..<5, origin: 8..<9),
            ]
        )
    }()

    @Test(arguments: [
        (0..<1, 1..<2), (1..<2, 2..<4), (2..<3, 4..<5), (3..<4, 5..<8), (0..<5, 1..<9),
        (4..<5, 8..<9), (5..<5, 9..<9), (2..<2, 4..<4), (5..<9, 9..<9),
    ])
    func `maps a part of the value to its place`(part: Range<Int>, place: Range<Int>) {
        #expect(located.span(of: part).range == place)
    }

    @Test func `shows the whole where nothing finer is known`() {
        let source = Source(name: "", text: "whole")
        let located = LocatedText(text: "value", at: source.span)
        #expect(located.span(of: 1..<2) == source.span)
    }
}
