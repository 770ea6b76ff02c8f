import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import YAML

@Suite struct MessageTests {
    /// A text that draws out each message, under the name of its case.
    private static let samples: [(name: String, text: String)] = [
        ("empty", "# nothing but a comment\n"), ("wrongEncoding", "a\0:\0 \01\0"),
        ("notText", "a: \0"), ("invisible", "a: one\u{2028}two\n"),
        ("invisible", "\u{1B}[2Ja: 1\n"),
        ("secondDocument", "a: 1\n---\nb: 2\n"), ("tooDeep", "[[[[[[[[[1]]]]]]]]]\n"),
        ("tooManyNodes", "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]\n"),
        ("tooMuchByAlias", "[&a [1, 2, 3, 4], *a, *a]\n"),
        ("tooLarge", String(repeating: "a", count: 400)),
        ("tabIndent", "a:\n\tb: 1\n"), ("tabIndent", "a: |\n  x\n\ty\n"),
        ("tabIndent", "a: 1\n  \tb: 2\n"),
        ("tabBetween", "-\t- 1\n"), ("badIndent", "a:\n    b: 1\n  c: 2\n"),
        ("badIndent", "a: |\n  one\n two\nb: 1\n"), ("deeperThanValue", "a: one\n  b: 2\n"),
        ("deeperThanValue", "- a\n  b: 2\n"),
        ("entryNotAllowed", "a: - 1\n"), ("missingColon", "- 1\nb\n"),
        ("entryExpected", "- 1\nb: 2\n"),
        ("keyNotAllowed", "a: ? b\n"),
        ("missingColon", "name: Oakfield\nphase secondary # c\nurn: 1\n"),
        ("missingColon", "name: Oakfield\nphase\n"), ("strayContent", "--- [1]\n2\n"),
        ("strayContent", "a: 1\n...\nb: 2\n"), ("strayComment", "[1, 2]#two\n"),
        ("afterValue", "a: 'one' two\n"), ("afterValue", "a: \"one\"two\"\nb: 1\n"),
        ("afterValue", "a: \"one\nb: \"two\"\n"), ("afterValue", "a: [1] 2\n"),
        ("strayMark", "a: ]\n"), ("strayMark", "a: [1, , 2]\n"),
        ("strayMark", "a: [1]]\n"), ("strayMark", "a: {b: 1}, c\n"), ("strayMark", ": a\n"),
        ("strayMark", "a: [:b]\n"), ("afterValue", "a: &x *y\n"),
        ("unclosed", "a: [1, 2\nb: 3\nc: [4]\n"), ("unclosed", "a: {b: 1\n"),
        ("unclosed", "[1, [2, 3]\n"),
        ("unclosed", "a: [1,\n"), ("missingComma", "a: ['b' 'c']\n"),
        ("missingComma", "{a: 1 b: 2}\n"),
        ("missingComma", "{\"a\"\n: 1}\n"), ("reservedStart", "who: @oakfield\n"),
        ("reservedStart", "a: `code`\n"), ("reservedStart", "a: %x\n"),
        ("reservedStart", "a: [|]\n"),
        ("colonInValue", "title: Partners: who and why\n"), ("colonInValue", "- a: b: c\n"),
        ("colonInFlow", "[a:]\n"), ("afterValue", "a: 'it's here'\n"),
        ("unclosedQuote", "b: 'two\nc: 3\n"),
        ("unclosedQuote", "a: \"one\nb: two\n"), ("documentMarkInQuotes", "a: \"one\n---\nb: 1\n"),
        ("unknownEscape", #"where: "C:\schools""# + "\n"), ("unknownEscape", #"a: "100\%""# + "\n"),
        ("shortEscape", #"a: "\x4""# + "\n"), ("shortEscape", #"a: "\u20a""# + "\n"),
        ("impossibleEscape", #"a: "\ud83d!""# + "\n"),
        ("impossibleEscape", #"a: "\U00110000""# + "\n"),
        ("badBlockHeader", "a: |x\n  one\n"), ("badBlockHeader", "a: > text\n  more\n"),
        ("zeroIndicator", "a: |0\n  one\n"), ("duplicateKey", "a: 1\nb: 2\na: 3\n"),
        ("undefinedAlias", "a: &fenland 1\nb: *fenlnd\n"), ("badAnchor", "a: *bold*\n"),
        ("aliasInsideItself", "a: &x [1, *x]\n"), ("badAnchor", "a: & b\n"),
        ("badAnchor", "a: *\n"),
        ("badAnchor", "a: **bold** words\n"), ("badTag", "a: !<x\n"), ("badTag", "a: !%zz 1\n"),
        ("badTag", "a: !b,c\n"), ("undefinedTagHandle", "a: !b!c 1\n"),
        ("badDirective", "%FOO bar\n---\na: 1\n"),
        ("badDirective", "%\n"), ("badDirective", "%TAG x\n---\na: 1\n"),
        ("badDirective", "%TAG ! tag:a\n%TAG ! tag:b\n--- 1\n"),
        ("tooManyDirectives", String(repeating: "%FOO\n", count: 65)),
        ("wrongVersion", "%YAML 2.0\n---\na: 1\n"),
        ("wrongVersion", "%YAML 1.2\n%YAML 1.2\n---\n"), ("wrongVersion", "%YAML x\n---\n"),
    ]

    private static let limits = YAMLLimits(bytes: 330, depth: 8, nodes: 12)

    @Test func `says what is wrong in plain words at the right place`() throws {
        let printer = DiagnosticPrinter()
        var output = ""
        for (name, text) in Self.samples {
            let reading = Reading(text, limits: Self.limits)
            #expect(reading.log.hasErrors, "\(name): \(text)")
            output += "-- \(name)\n" + printer.text(reading.log) + "\n"
        }
        let latin = Reading([0x61, 0x3A, 0x20, 0xE9, 0x0A])
        output += "-- notUTF8\n" + printer.text(latin.log)
        try Golden("messages.txt").expect(output)
    }

    @Test func `has a sample of every message but the one that nothing should draw out`() throws {
        let declared = try Self.declaredCases()
        let sampled = Set(Self.samples.map(\.name))
        #expect(declared.count > 40)
        #expect(declared.subtracting(sampled).sorted() == ["malformed", "notUTF8"])
        #expect(sampled.subtracting(declared).isEmpty)
    }

    /// The cases of the enums under `Messages`.
    private static func declaredCases() throws -> Set<String> {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/YAML/Messages").standardizedFileURL
        let topics = ["Text", "Structure", "Value", "Name"]
        let lines = try topics.flatMap { topic in
            let file = folder.appending(path: "\(topic)Message.swift")
            return try String(decoding: Data(contentsOf: file), as: UTF8.self).split(
                separator: "\n"
            )
        }
        let cases = lines.filter { $0.hasPrefix("    case ") }
        return Set(cases.map { String($0.dropFirst(9).prefix { $0.isLetter || $0.isNumber }) })
    }
}
