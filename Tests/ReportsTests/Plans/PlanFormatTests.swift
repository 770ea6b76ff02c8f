import Checking
import Foundation
import Planning
import Rules
import TestSupport
import Testing

@testable import Reports

@Suite struct PlanFormatTests {
    private static let names = PlanFormats.all.map { $0.name }

    private func text(_ name: String, _ report: PlanReport) throws -> String {
        let format = try #require(PlanFormats.all.first { $0.name == name })
        return try format.written(report, style: TextStyle())
    }

    @Test(arguments: names)
    func `a plan is as its golden file`(format: String) throws {
        try Golden("plan.\(format)").expect(try text(format, try PlanFixture.report()))
    }

    @Test(arguments: ["text", "html", "markdown"])
    func `a plan that limits forbid is as its golden file`(format: String) throws {
        let report = try PlanFixture.report(of: try PlanFixture.refusal())
        try Golden("plan-refused.\(format)").expect(try text(format, report))
    }

    @Test func `every format is in the list`() throws {
        let files = try WorkingCopy.names(in: "Sources/Reports/Plans/Formats")
        let types = PlanFormats.all.map { String(describing: $0) }
        #expect(Set(types) == files.subtracting(["PlanFormat"]))
        #expect(Set(Self.names).count == types.count)
        #expect(PlanFormats.all.allSatisfy { !$0.purpose.isEmpty && !$0.losses.isEmpty })
    }

    @Test(arguments: names)
    func `the same plan gives the same bytes`(format: String) throws {
        let texts = try (0..<2).map { _ in try text(format, try PlanFixture.report()) }
        #expect(texts[0] == texts[1])
    }

    @Test func `the page fetches nothing and escapes what it prints`() throws {
        let page = try text("html", try PlanFixture.report())
        for fetched in ["<script", "http://", "https://", "src=", "@import", "url("] {
            #expect(!page.contains(fetched))
        }
        let hostile = try EveryOutcome.report().result
        let gaps = hostile.gaps.map { PlanAnswer.Left($0.rule, why: .noStep) }
        let answer = PlanAnswer(
            request: PlanRequest(from: hostile.asOf),
            before: hostile,
            home: nil,
            plan: nil,
            others: [],
            conflict: [.including("<b>\"&'")],
            left: gaps
        )
        let written = try text("html", try PlanFixture.report(of: answer))
        #expect(!written.contains("<b>") && written.contains("&lt;b&gt;"))
        #expect(written.contains("=St &quot;Mary&quot; &amp; Sons"))
    }

    @Test func `no cell of the table starts as a formula`() throws {
        let rows = try CSVRows.read(try text("csv", try PlanFixture.report()))
        #expect(rows.count == 6 && rows.allSatisfy { $0.count == rows[0].count })
        #expect(!rows.joined().compactMap(\.first).contains { "=+-@".contains($0) })
    }
}
