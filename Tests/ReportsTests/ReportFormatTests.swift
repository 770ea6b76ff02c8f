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
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private func node(_ path: String, _ log: inout DiagnosticLog) throws -> Node {
        let bytes = [UInt8](try Data(contentsOf: Self.root.appending(path: path)))
        return try #require(YAMLReader.read(Source(name: path, bytes: bytes), into: &log))
    }

    private func report(_ sample: String) throws -> Report {
        var log = DiagnosticLog()
        let model = try #require(
            ModelReader.read(try node("rules/models/partnership-inventory.yaml", &log), into: &log)
        )
        let packNode = try node("rules/cilip-secondary-2014/partnerships.yaml", &log)
        let pack = try #require(PackReader.read(packNode, model: model, into: &log))
        let compiled = try #require(CompiledPack.compile(pack, into: &log))
        let directoryNode = try node("rules/directories/uk.yaml", &log)
        let directory = try #require(
            DirectoryReader.read(directoryNode, model: model, into: &log)
        )
        let inventory = try #require(
            InventoryReader.read(try node("samples/\(sample).yaml", &log), model: model, into: &log)
        )
        let result = try #require(Checker(compiled).check(inventory, into: &log))
        return Report(
            result,
            advice: Suggester(result, directories: [directory]).advice()
        )
    }

    @Test(arguments: ["text", "json", "markdown", "html"])
    func `is as its golden file`(format: String) throws {
        let type = try #require(ReportFormats.all.first { $0.name == format })
        let text = try type.write(try report("oakfield-academy"), style: TextStyle())
        try Golden("oakfield-academy.\(format)").expect(text)
    }

    @Test func `the same input gives the same bytes`() throws {
        for format in ReportFormats.all {
            let first = try format.write(try report("glenorrin-academy"), style: TextStyle())
            #expect(
                first == (try format.write(try report("glenorrin-academy"), style: TextStyle()))
            )
        }
    }

    @Test func `the JSON holds one finding for each rule and counts that add up`() throws {
        let report = try report("lakeside-high")
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
        let page = try HTMLFormat.write(try report("ysgol-bryn-derw"), style: TextStyle())
        for fetched in ["<script", "http://", "https://", "src=", "@import", "url("] {
            #expect(!page.contains(fetched))
        }
    }

    @Test func `every format is in the list`() throws {
        let folder = Self.root.appending(path: "Sources/Reports/Formats")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix("Format.swift") && $0 != "ReportFormat.swift" }
        #expect(files.count == ReportFormats.all.count)
    }

    @Test func `text wraps to its width and has colour only where it may`() throws {
        let report = try report("oakfield-academy")
        let plain = TextFormat.write(report, style: TextStyle(width: 60))
        #expect(plain.split(separator: "\n").allSatisfy { $0.count <= 64 })
        #expect(!plain.contains("\u{1B}"))
        #expect(TextFormat.write(report, style: TextStyle(hasColour: true)).contains("\u{1B}["))
    }
}
