import Diagnostics
import JSON
import TestSupport
import Testing
import YAML

@Suite struct JSONReaderTests {
    private func read(_ text: String) -> (node: Node?, log: DiagnosticLog) {
        var log = DiagnosticLog()
        let node = JSONReader.read(Source(name: "text.json", text: text), into: &log)
        return (node, log)
    }

    @Test func `reads every kind of value with its place`() throws {
        let text = #"{"a": [1, -2.5e3, true, null], "b": "x\u00e9\n\ud83d\ude00", "c": "none"}"#
        let node = try #require(read(text).node)
        let elements = try #require(node.mapping?["a"]?.elements)
        #expect(elements.map(\.scalar?.text) == ["1", "-2.5e3", "true", "null"])
        #expect(elements.map(\.scalar?.style) == [.plain, .plain, .plain, .plain])
        #expect(node.mapping?["b"]?.scalar?.text == "xé\n😀")
        #expect(node.mapping?["b"]?.scalar?.style == .doubleQuoted)
        #expect(node.mapping?["c"]?.scalar?.style == .plain)
        #expect(elements[1].span.range == 10..<16)
        #expect(node.span.range == 0..<text.utf8.count)
    }

    @Test(arguments: [
        ("", "json/empty", 1), ("  ", "json/empty", 1), ("{", "json/unclosed", 1),
        ("[1,", "json/malformed", 4), ("[1 2]", "json/malformed", 4), ("[1,]", "json/malformed", 4),
        ("{\"a\":1,}", "json/malformed", 8), ("{a:1}", "json/malformed", 2),
        ("{\"a\" 1}", "json/malformed", 6), ("{\"a\":1 \"b\":2}", "json/malformed", 8),
        ("\"abc", "json/unclosed", 1), ("\"a\tb\"", "json/control-character", 3),
        ("\"\\x\"", "json/escape", 2), ("\"\\u12\"", "json/escape", 2),
        ("\"\\ud800\"", "json/escape", 2), ("\"\\ud800\\u0041\"", "json/escape", 2),
        ("\"\\udc00\"", "json/escape", 2), ("01", "json/number", 1), ("-", "json/number", 1),
        ("1.", "json/number", 1), ("1e", "json/number", 1), ("+1", "json/malformed", 1),
        (".5", "json/malformed", 1), ("0x10", "json/number", 1), ("NaN", "json/malformed", 1),
        ("Infinity", "json/malformed", 1), ("tru", "json/malformed", 1),
        ("nul", "json/malformed", 1), ("1 2", "json/stray", 3), ("{}}", "json/stray", 3),
        ("{\"a\":1,\"a\":2}", "json/duplicate-key", 8),
        ("{\"a\":1,\"\\u0061\":2}", "json/duplicate-key", 8), ("'a'", "json/malformed", 1),
        ("[1]//", "json/stray", 4), ("\u{FEFF}", "json/empty", 1),
    ])
    func `refuses what JSON does not have`(text: String, code: String, column: Int) {
        let (node, log) = read(text)
        #expect(node == nil)
        #expect(log.diagnostics.first?.code == code)
        #expect(log.diagnostics.first?.span.start.column == column)
        for diagnostic in log.diagnostics { _ = DiagnosticPrinter().text(diagnostic) }
    }

    @Test(arguments: [
        [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
        [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xE2, 0x82, 0x22], [0x22, 0x00, 0x22],
        [0x7B, 0x80], [0xFF, 0xFE, 0x31, 0x00],
    ])
    func `refuses bytes that are no text`(bytes: [UInt8]) {
        var log = DiagnosticLog()
        #expect(JSONReader.read(Source(name: "x", bytes: bytes), into: &log) == nil)
        #expect(log.hasErrors)
    }

    @Test func `refuses what lies too deep or is too much, at once`() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(read(deep).log.diagnostics.first?.code == "json/too-deep")
        let limits = YAMLLimits(bytes: 100, depth: 4, nodes: 5)
        var log = DiagnosticLog()
        let many = Source(name: "x", text: "[1,2,3,4,5]")
        #expect(JSONReader.read(many, limits: limits, into: &log) == nil)
        #expect(log.diagnostics.first?.code == "json/too-many-values")
        log = DiagnosticLog()
        let long = Source(name: "x", text: String(repeating: " ", count: 101))
        #expect(JSONReader.read(long, limits: limits, into: &log) == nil)
        #expect(log.diagnostics.first?.code == "json/too-large")
    }

    @Test func `any text is read or has a message in its place`() {
        let seeds = [#"{"a":[1,-2.5e3,true,null],"b":"x\u00e9"}"#, #"[{"k":"v"},{},[[]],"é😀"]"#]
        var random = SeededGenerator(seed: 5)
        for _ in 0..<5000 {
            var bytes = Array(seeds[Int.random(in: 0...1, using: &random)].utf8)
            for _ in 0..<3 {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                bytes[place] = UInt8.random(in: .min ... .max, using: &random)
            }
            var log = DiagnosticLog()
            let node = JSONReader.read(Source(name: "x", bytes: bytes), into: &log)
            #expect((node == nil) == log.hasErrors)
            #expect(log.diagnostics.allSatisfy { $0.span.range.upperBound <= bytes.count })
        }
    }
}
