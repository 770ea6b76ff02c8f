import Authoring
import Checking
import Diagnostics
import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import Reports

@Suite struct TestFormatTests {
    private func report() throws -> TestReport {
        let compiled = try HostilePack.compiled()
        var log = DiagnosticLog()
        let results = ExampleRun(compiled).outcomes(into: &log)
        let coverage = CoverageRun(compiled).coverage(by: results)
        return TestReport(compiled.pack, results: results, coverage: coverage)
    }

    @Test(arguments: ["text", "json", "junit", "html"])
    func `is as its golden file`(format: String) throws {
        let type = try #require(TestFormats.all.first { $0.name == format })
        let text = try type.write([try report()], style: TextStyle())
        try Golden("examples.\(format)").expect(text)
    }

    @Test func `the page fetches nothing and escapes what it prints`() throws {
        let page = try HTMLTestFormat.write([try report()], style: TextStyle())
        #expect(HostilePack.isHarmless(page))
        for fetched in ["<script", "http://", "https://", "@import", "url("] {
            #expect(!page.contains(fetched))
        }
    }

    @Test func `JUnit holds a case for each example and is XML`() throws {
        let text = try JUnitTestFormat.write([try report(), try report()], style: TextStyle())
        let parser = XMLParser(data: Data(text.utf8))
        #expect(parser.parse())
        #expect(text.components(separatedBy: "<testcase ").count == 7)
        #expect(text.components(separatedBy: "<failure ").count == 3)
    }

    @Test func `JUnit of a pack without coverage or examples is whole`() throws {
        let pack = try HostilePack.compiled().pack
        let text = try JUnitTestFormat.write([TestReport(pack, results: [])], style: TextStyle())
        #expect(XMLParser(data: Data(text.utf8)).parse())
        #expect(text.contains("tests=\"0\""))
    }

    @Test func `without coverage only failures and counts are printed`() throws {
        let report = try report()
        let bare = TestReport(report.pack, results: report.results)
        let text = TextTestFormat.write([bare], style: TextStyle())
        #expect(text.hasSuffix("2 examples passed, 1 failed\n"))
        #expect(!text.contains("coverage/"))
    }

    @Test func `every format is in the list`() throws {
        let names = try WorkingCopy.names(in: "Sources/Reports/Testing")
            .filter { $0.hasSuffix("Format") && $0 != "TestFormat" }
        #expect(names.count == TestFormats.all.count)
    }

    @Test func `percentages are never rounded up`() {
        #expect(Tally(reached: 999_999, of: 1_000_000).percentText == "99.9")
        #expect(Tally(reached: 1, of: 1).percentText == "100")
    }
}
