import Checking
import Diagnostics
import Testing

@testable import Rules

@Suite struct InheritedExamplesTests {
    private static let number = "parameters: {recent: {value: 6 months, because: B}}\n"
    private static let shown = """
        rules:
          - rule: r.touch
            examples:
              - {name: half a year, given: {partnerships: [{kind: parents, last-contact: 2026-05-20}]}, expect: met}

        """

    private func examples(_ changes: String) throws -> (InheritedExamples, CompiledPack) {
        let pack = try ProfileFixture.effective(changes)
        var log = DiagnosticLog()
        let compiled = try #require(CompiledPack.compile(pack, into: &log))
        let results = ExampleRun(compiled).outcomes(into: &log)
        return (InheritedExamples(results, of: pack), compiled)
    }

    @Test func `counts the examples that a changed number overtakes`() throws {
        let (examples, _) = try examples(Self.number + Self.shown)
        #expect(examples.failed.isEmpty && examples.unshown.isEmpty)
        #expect(
            examples.overtaken.map(\.change) == ["recent is 6 months instead of 12 months"]
        )
        #expect(examples.overtaken.map(\.count) == [1] && examples.passed == 4)
    }

    @Test func `asks for an example of each change`() throws {
        let (examples, _) = try examples(Self.number)
        #expect(examples.unshown.map(\.target) == [.parameter("recent")])
    }

    @Test func `fails an example that no change excuses`() throws {
        let wrong = Self.shown.replacing("2026-05-20", with: "2025-01-01")
        #expect(try examples(wrong).0.failed.map(\.example.name) == ["half a year"])
    }

    @Test func `an example of the same name takes the place of the old`() throws {
        let renamed = Self.shown.replacing("half a year", with: "a year ago")
        let (examples, compiled) = try examples(Self.number + renamed)
        #expect(examples.overtaken.isEmpty && examples.failed.isEmpty)
        #expect(compiled.pack[rule: "r.touch"]?.examples.count == 2)
    }

    @Test func `a settled pack holds the examples that still count`() throws {
        let (_, compiled) = try examples(Self.number + Self.shown)
        var log = DiagnosticLog()
        let settled = try #require(InheritedExamples.settled(compiled, into: &log))
        let names = settled[rule: "r.touch"]?.examples.map(\.name)
        #expect(names == ["longer ago", "half a year"] && settled.profile == "own@2.0.0")
    }
}
