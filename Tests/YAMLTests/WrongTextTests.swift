import Diagnostics
import Testing

@testable import YAML

@Suite struct WrongTextTests {
    private func duration(of work: () -> Void) -> Duration { ContinuousClock().measure(work) }

    @Test(arguments: [
        "", "\n\n", "# only a comment\n", "---\n", "\u{FEFF}", "--- # c\n...\n", "%YAML 1.2\n---\n",
    ])
    func `says that there is nothing here`(text: String) {
        let reading = Reading(text)
        #expect(reading.codes == ["yaml/empty"])
        #expect(reading.root == nil)
    }

    @Test(arguments: ["[", "{", "- ", "? ", "[{a: ", "{? ", "[\n", "- - ", "a: ["])
    func `refuses a hundred thousand levels at once`(opening: String) {
        let text = String(repeating: opening, count: 100_000)
        var reading: Reading?
        let time = duration { reading = Reading(text) }
        #expect(reading?.codes == ["yaml/too-deep"])
        #expect(reading?.root == nil)
        #expect(time < .seconds(10))
    }

    @Test func `takes as many levels as it is told and no more`() {
        let limits = YAMLLimits(bytes: 1000, depth: 3, nodes: 100)
        #expect(Reading("[[[1]]]", limits: limits).root != nil)
        #expect(Reading("[[[[1]]]]", limits: limits).codes == ["yaml/too-deep"])
        #expect(Reading("- - - - 1", limits: limits).place == "1:7")
    }

    @Test func `refuses a billion laughs at once`() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...30 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        var reading: Reading?
        let time = duration { reading = Reading(text) }
        #expect(reading?.codes == ["yaml/too-many-values"])
        #expect(time < .seconds(10))
    }

    @Test func `counts values, aliases with all that they stand for`() {
        let limits = YAMLLimits(bytes: 1000, depth: 9, nodes: 10)
        #expect(Reading("[&a [1, 2, 3], *a, 8]", limits: limits).root != nil)
        #expect(Reading("[&a [1, 2, 3], *a, 8, 9]", limits: limits).place == "1:23")
        #expect(Reading("[&a [1, 2, 3], *a, *a]", limits: limits).place == "1:20")
    }

    @Test func `refuses a text of a hundred megabytes unread`() {
        let bytes = [UInt8](repeating: 0x61, count: 100 << 20)
        var reading: Reading?
        let time = duration { reading = Reading(bytes) }
        #expect(reading?.codes == ["yaml/too-large"])
        #expect(time < .seconds(10))
    }

    @Test(arguments: ["a: &x [*x]", "a: &x {b: *x}", "&x - *x", "&x [1, [*x]]"])
    func `refuses an alias inside what it repeats`(text: String) {
        #expect(Reading(text.replacing("&x -", with: "&x\n-")).codes == ["yaml/cyclic-alias"])
    }

    @Test(arguments: [
        "a: 1\n---\nb: 2\n", "--- 1\n--- 2\n", "a\n...\n---\nb\n", "a: 1\n...\n%YAML 1.2\n---\n",
    ])
    func `refuses a second document`(text: String) {
        let reading = Reading(text)
        #expect(reading.codes == ["yaml/second-document"])
        #expect(reading.root == nil)
    }

    @Test func `takes the marks of one document`() {
        #expect(Reading("%YAML 1.2\n--- # c\na: 1\n...\n").root?.mapping?.entries.count == 1)
    }

    @Test func `refuses a fault after the document as well`() {
        let reading = Reading("a: 1\n...\n@\n")
        #expect(reading.log.hasErrors)
        #expect(reading.root == nil)
    }

    @Test func `refuses more lines of directives than anyone writes`() {
        let text = (0..<100_000).map { "%TAG !a\($0)! tag:x\n" }.joined() + "--- 1\n"
        var reading: Reading?
        let time = duration { reading = Reading(text) }
        #expect(reading?.codes == ["yaml/directive"])
        #expect(time < .seconds(10))
    }

    @Test func `says little of a text that is wrong in every line`() {
        let reading = Reading(String(repeating: "a: 1\n", count: 50_000))
        #expect(reading.log.diagnostics.count == DiagnosticLog.standardLimit)
        #expect(reading.log.omittedCount == 49_999 - DiagnosticLog.standardLimit)
    }

    @Test func `reads every beginning of a text without harm`() {
        let text = Array(Self.every.utf8)
        for count in 0...text.count {
            let reading = Reading(Array(text[..<count]))
            #expect(reading.root != nil || reading.log.hasErrors)
        }
    }

    @Test func `reads a text with any byte changed without harm`() {
        let text = Array(Self.every.utf8)
        for index in text.indices {
            for byte: UInt8 in [0x00, 0x09, 0x0A, 0x22, 0x27, 0x5D, 0x7B, 0x80, 0xC3, 0xFF] {
                var changed = text
                changed[index] = byte
                let reading = Reading(changed)
                #expect(reading.root != nil || reading.log.hasErrors)
            }
        }
    }

    private static let every = """
        %YAML 1.2
        --- # é
        plain: two
          lines
        'single ''quoted''': !!str &a "double \\u00e9 \\
          quoted"
        list: [*a, {b: c}, 'd
         e']
        ? - f
        : |2-
            literal
          more
        folded: >+
          one
          two

        ...

        """
}
