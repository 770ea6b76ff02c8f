import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite struct DiagnosticRecordTests {
    @Test func `encodes all that a diagnostic says`() throws {
        let source = Source(name: "a.yaml", text: "né: 1\nname: 2\n")
        var log = DiagnosticLog()
        let notes = [
            Diagnostic.Note("here", at: source.span(of: "name")), Diagnostic.Note("mend it"),
        ]
        log.append(Sample(suggestion: "name"), at: source.span(of: "né"), notes: notes)
        log.append(Sample(severity: .warning), at: source.span)
        let fix = Fix("Mend it", [Edit(source.span(of: "1"), "2")])
        log.append(Diagnostic(Sample(), at: source.span(of: "1"), fix: fix))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
        let text = String(decoding: try encoder.encode(log.records), as: UTF8.self)
        try Golden("records.json").expect(text + "\n")
    }
}
