import Testing

@testable import Batches

@Suite struct CutterTests {
    /// The texts that a cutter finds, given so many bytes at a time, with their lines.
    private func texts(_ text: String, _ cutter: some Cutter, step: Int) -> [String] {
        var cutter = cutter
        var left = Array(text.utf8)[...]
        var rest: [UInt8] = []
        var texts: [String] = []
        while true {
            rest += left.prefix(step)
            left = left.dropFirst(step)
            let (pieces, done) = cutter.cut(rest, isLast: left.isEmpty)
            texts += pieces.map { "\($0.line): \(String(decoding: rest[$0.range], as: UTF8.self))" }
            rest = Array(rest[done...])
            if left.isEmpty { return texts }
        }
    }

    private static let steps = [1, 2, 3, 7, 1000]

    @Test(arguments: steps)
    func `lines that are blank are none, and count`(step: Int) {
        let found = texts("{}\n\n  \r\n[1]\n{\"a\":1}", LineCutter(), step: step)
        #expect(found == ["1: {}", "4: [1]", "5: {\"a\":1}"])
    }

    @Test(arguments: steps)
    func `elements of an array are found on however many lines`(step: Int) {
        let text = "[ {\"a\":\n \"]}\\\"\"}\n , [1,[2]],\n\"x\", 12 ,{}]\n"
        let found = texts(text, ValueCutter(), step: step)
        #expect(found == ["1: {\"a\":\n \"]}\\\"\"}", "3: [1,[2]]", "4: \"x\"", "4: 12", "4: {}"])
    }

    @Test(arguments: steps)
    func `values stand one after the other`(step: Int) {
        let found = texts("{\n}\n{\"a\":{}}{}\n", ValueCutter(), step: step)
        #expect(found == ["1: {\n}", "3: {\"a\":{}}", "3: {}"])
    }

    @Test(arguments: steps)
    func `what is cut off is the last`(step: Int) {
        #expect(texts("[{\"a\": [1", ValueCutter(), step: step) == ["1: {\"a\": [1"])
        #expect(texts("[{},", ValueCutter(), step: step) == ["1: {}"])
    }

    @Test(arguments: steps)
    func `documents start after their marks`(step: Int) {
        let text = "# one\n---\na: 1\n---\n---\nb: '--- x'\n...\n--- \nc: 3"
        let found = texts(text, DocumentCutter(), step: step)
        #expect(found == ["2: ---\na: 1\n", "5: ---\nb: '--- x'\n...\n", "8: --- \nc: 3"])
    }

    @Test func `streams are cut as they are written`() {
        func notation(_ text: String, _ name: String) -> String {
            var cutter = FittingCutter(named: name)
            let (pieces, _) = cutter.cut(Array(text.utf8), isLast: true)
            return "\(cutter.notation) \(pieces.count)"
        }
        #expect(notation("{}\n{}", "-") == "json 2")
        #expect(notation("{\n\"a\": 1}\n", "-") == "json 1")
        #expect(notation("{\"a\":\n 1}\n", "a.json") == "json 1")
        #expect(notation(" [{},{}]", "-") == "json 2")
        #expect(notation("a: 1\n---\nb: 2", "-") == "yaml 2")
        #expect(notation("[1]\n", "a.yaml") == "yaml 1")
        #expect(notation("", "-") == "json 0")
    }
}
