import Diagnostics
import Testing

@testable import YAML

@Suite struct JSONTests {
    @Test func `reads JSON as it is printed with tabs`() throws {
        let text =
            "{\n\t\"a\":\t[1, -2.5e3,\ttrue, false, null],\n\t\"b\": {\"c\":\"\"},\n\t\"d\": []\n}\n"
        let reading = Reading(text)
        let root = try #require(reading.root?.mapping)
        let list = try #require(root["a"]?.elements)
        let scalars = list.compactMap(\.scalar)
        #expect(scalars[0].integer == 1)
        #expect(scalars[1].double == -2500)
        #expect(scalars[2].bool == true)
        #expect(scalars[3].bool == false)
        #expect(scalars[4].isNull)
        #expect(root["b"]?.mapping?["c"]?.scalar?.text == "")
        #expect(root["d"]?.elements?.isEmpty == true)
    }

    @Test(arguments: [
        (#""\/\b\f\n\r\t\"\\""#, "/\u{8}\u{C}\n\r\t\"\\"), (#""\u00e9\u20ac""#, "é€"),
        (#""\ud83d\ude00!""#, "😀!"), (#""\uD83D\uDE00\uD83D\uDE01""#, "😀😁"),
        (#""\\ud83d""#, #"\ud83d"#), (#""\\\ud83d\ude00""#, "\\😀"),
        (#"'\ud83d\ude00'"#, #"\ud83d\ude00"#), (#"plain \ud83d\ude00"#, #"plain \ud83d\ude00"#),
    ])
    func `reads the escapes of JSON, in double quotes alone`(text: String, value: String) {
        let reading = Reading(text)
        #expect(reading.root?.scalar?.text == value)
        #expect(reading.codes == [])
    }

    @Test func `reads blocks with what looks like surrogates as they stand`() {
        let reading = Reading("|\n  \\ud83d\\ude00 x\n")
        #expect(reading.root?.scalar?.text == "\\ud83d\\ude00 x\n")
    }

    @Test func `points at the characters after a surrogate pair`() throws {
        let reading = Reading(#"{"k": "\ud83d\ude00 abc"}"#)
        let located = try #require(reading.root?.mapping?["k"]?.scalar?.located)
        #expect(reading.words(located.span(of: 0..<4)) == #"\ud83d\ude00"#)
        #expect(reading.words(located.span(of: 5..<8)) == "abc")
    }

    @Test(arguments: [#""\ud83d""#, #""\ude00\ud83d""#, #""\ud83dx""#, #""\ud83d\\ude00""#])
    func `refuses half a surrogate pair`(text: String) {
        let reading = Reading(text)
        #expect(reading.codes == ["yaml/escape"])
        #expect(reading.root == nil)
    }
}
