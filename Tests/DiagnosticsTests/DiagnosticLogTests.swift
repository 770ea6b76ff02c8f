import Diagnostics
import Testing

@Suite struct DiagnosticLogTests {
    private let source = Source(name: "a.yaml", bytes: Array(repeating: 0x61, count: 1_000_000))

    private func span(_ offset: Int) -> Span { Span(source: source, range: offset..<offset + 1) }

    @Test func `says the same thing at the same place once`() {
        var log = DiagnosticLog()
        log.append(Sample(), at: span(1))
        log.append(Sample(), at: span(1))
        log.append(Sample(), at: span(2))
        #expect(log.diagnostics.map(\.span.range.lowerBound) == [1, 2])
    }

    @Test func `can be read from the top of each file to its end`() {
        let other = Source(name: "b.yaml", text: "b").span
        var log = DiagnosticLog()
        for span in [span(7), other, span(3)] { log.append(Sample(), at: span) }
        #expect(log.inReadingOrder.diagnostics.map(\.span) == [span(3), span(7), other])
    }

    @Test func `keeps two hundred and counts the rest`() {
        var log = DiagnosticLog()
        for offset in 0..<100_000 { log.append(Sample(), at: span(offset)) }
        #expect(log.diagnostics.count == 200)
        #expect(log.omittedCount == 99_800)
    }

    @Test func `knows of an error that it left out`() {
        var log = DiagnosticLog(limit: 1)
        log.append(Sample(severity: .warning), at: span(0))
        #expect(!log.hasErrors)
        log.append(Sample(severity: .error), at: span(1))
        #expect(log.hasErrors)
    }

    @Test func `adds what another log holds, its omissions included`() {
        var inner = DiagnosticLog(limit: 1)
        inner.append(Sample(severity: .warning), at: span(0))
        inner.append(Sample(), at: span(1))
        var log = DiagnosticLog()
        log.append(contentsOf: inner)
        #expect(log.diagnostics.count == 1)
        #expect(log.omittedCount == 1)
        #expect(log.hasErrors)
    }
}
