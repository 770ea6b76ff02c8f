import Checking
import Diagnostics
import Foundation
import Partners
import Rules
import TestSupport
import Testing
import YAML

@testable import Reports

@Suite struct ReportFormatTests {
    @Test(arguments: ["text", "json", "markdown", "html"])
    func `is as its golden file`(format: String) throws {
        let type = try #require(ReportFormats.all.first { $0.name == format })
        let text = try type.write(try Fixture.report("oakfield-academy"), style: TextStyle())
        try Golden("oakfield-academy.\(format)").expect(text)
    }

    @Test func `the same input gives the same bytes`() throws {
        for format in ReportFormats.all {
            let texts = try (0..<2).map { _ in
                try format.write(try Fixture.report("glenorrin-academy"), style: TextStyle())
            }
            #expect(texts[0] == texts[1])
        }
    }

    @Test func `the JSON holds one finding for each rule and counts that add up`() throws {
        let report = try Fixture.report("lakeside-high")
        let text = try JSONFormat.write(report, style: TextStyle())
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        )
        let summary = try #require(json["summary"] as? [String: Double])
        let counts = Outcome.allCases.compactMap { summary[$0.rawValue] }
        #expect(counts.reduce(0, +) == summary["rules"])
        #expect((json["findings"] as? [Any])?.count == report.pack.rules.count)
    }

    @Test func `the page fetches nothing and escapes what it prints`() throws {
        let page = try HTMLFormat.write(try Fixture.report("ysgol-bryn-derw"), style: TextStyle())
        for fetched in ["<script", "http://", "https://", "src=", "@import", "url("] {
            #expect(!page.contains(fetched))
        }
    }

    @Test func `every format is in the list`() throws {
        let folder = WorkingCopy.root.appending(path: "Sources/Reports/Formats")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix("Format.swift") && $0 != "ReportFormat.swift" }
        #expect(files.count == ReportFormats.all.count)
        #expect(Set(ReportFormats.all.map { $0.name }).count == files.count)
        #expect(ReportFormats.all.allSatisfy { !$0.purpose.isEmpty && !$0.losses.isEmpty })
    }

    @Test func `text wraps to its width and has colour only where it may`() throws {
        let report = try Fixture.report("oakfield-academy")
        let plain = try TextFormat.write(report, style: TextStyle(width: 60))
        let lines = plain.split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 64 || !$0.contains(" ") })
        #expect(!plain.contains("\u{1B}"))
        let coloured = try TextFormat.write(report, style: TextStyle(hasColour: true))
        #expect(coloured.contains("\u{1B}["))
    }
}
