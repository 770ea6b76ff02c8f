import Foundation
import Planning
import TestSupport
import Testing

@testable import Reports

@Suite struct GroupFormatTests {
    private static let names = GroupFormats.all.map { $0.name }

    private func text(_ name: String, _ report: GroupReport) throws -> String {
        let format = try #require(GroupFormats.all.first { $0.name == name })
        return try format.written(report, style: TextStyle())
    }

    @Test(arguments: names)
    func `the plan of a group is as its golden file`(format: String) throws {
        try Golden("group-plan.\(format)").expect(try text(format, try GroupFixture.report()))
    }

    @Test(arguments: ["text", "html"])
    func `the plan of a group that limits forbid is as its golden file`(format: String) throws {
        let report = try GroupFixture.report(isRefused: true, links: [])
        try Golden("group-plan-refused.\(format)").expect(try text(format, report))
    }

    @Test func `every format is in the list`() throws {
        let files = try WorkingCopy.names(in: "Sources/Reports/Plans/Groups")
        let types = GroupFormats.all.map { String(describing: $0) }
        #expect(Set(types) == files.filter { $0.hasSuffix("GroupFormat") && $0 != "GroupFormat" })
        #expect(GroupFormats.all.allSatisfy { !$0.purpose.isEmpty && !$0.losses.isEmpty })
    }

    @Test func `the page links to the schools' pages and escapes what it prints`() throws {
        let page = try text("html", try GroupFixture.report())
        #expect(page.contains(#"<a href="fen-edge.html">"#))
        #expect(!page.contains("<script") && !page.contains("url("))
        #expect(!(try text("html", try GroupFixture.report(links: []))).contains("<a "))
    }

    @Test func `the tables hold a row for each school and each step`() throws {
        let report = try GroupFixture.report()
        let tables = PlanTable.all(of: report)
        #expect(tables.map(\.name) == ["Schools", "Shared agreements", "Steps", "What stays"])
        #expect(tables.map(\.rows.count) == [3, 1, 15, 3 * report.schools[0].open.count])
    }
}
