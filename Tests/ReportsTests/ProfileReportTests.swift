import Checking
import Diagnostics
import Foundation
import Rules
import TestSupport
import Testing
import YAML

@testable import Reports

/// Reports on packs as profiles make them, and on another pack than the first.
@Suite struct ProfileReportTests {
    private static let chain = [
        "rules/profiles/scotland.yaml", "samples/profiles/ness-cluster.yaml",
        "samples/profiles/glenorrin-academy.yaml",
    ]

    private func node(_ path: String) throws -> Node {
        var log = DiagnosticLog()
        let bytes = [UInt8](try Data(contentsOf: WorkingCopy.root.appending(path: path)))
        return try #require(YAMLReader.read(Source(name: path, bytes: bytes), into: &log))
    }

    private func pack(_ document: Node) throws -> Pack {
        var log = DiagnosticLog()
        let model = try #require(
            ModelReader.read(try node("rules/models/partnership-inventory.yaml"), into: &log)
        )
        return try #require(PackReader.read(document, model: model, into: &log))
    }

    private func effective() throws -> Pack {
        var log = DiagnosticLog()
        return try Self.chain.reduce(pack(node("rules/cilip-secondary-2014/partnerships.yaml"))) {
            let profile = try #require(ProfileReader.read(try node($1), into: &log))
            return try #require(Overlay.apply(profile, to: $0, into: &log))
        }
    }

    private func report(_ pack: Pack, _ sample: String) throws -> Report {
        var log = DiagnosticLog()
        let compiled = try #require(CompiledPack.compile(pack, into: &log))
        let inventory = try #require(
            InventoryReader.read(
                try node("samples/\(sample).yaml"),
                model: pack.model,
                into: &log
            )
        )
        let result = try #require(Checker(compiled).check(inventory, into: &log))
        return Report(result, advice: [:], provenance: try Fixture.provenance())
    }

    @Test(arguments: ["text", "markdown", "html"])
    func `says the profile and whose its numbers are`(format: String) throws {
        let type = try #require(ReportFormats.all.first { $0.name == format })
        let report = try report(try effective(), "glenorrin-academy")
        let text = try type.write(report, style: TextStyle(width: 1000))
        for said in [
            "glenorrin-academy@1.0.0", "scotland@0.1.0", "instead of 24 months",
            "is left out by Ness Cluster. The cluster seeks sponsors",
            "The school agrees every plan anew each August.",
        ] {
            #expect(text.contains(said), "\(said)")
        }
    }

    @Test func `the JSON names the outermost profile`() throws {
        let report = try report(try effective(), "glenorrin-academy")
        let text = try JSONFormat.write(report, style: TextStyle())
        #expect(text.contains("\"profile\" : \"glenorrin-academy@1.0.0\""))
    }

    @Test func `the effective set with its places is as its golden file`() throws {
        try Golden("resolved.txt").expect(try ResolvedFormat.text.write(try effective()))
    }

    @Test func `the effective set as YAML is a rule set that says the same`() throws {
        let effective = try effective()
        let text = try ResolvedFormat.yaml.write(effective)
        var log = DiagnosticLog()
        let document = YAMLReader.read(Source(name: "effective", text: text), into: &log)
        let again = try pack(try #require(document, "\(DiagnosticPrinter().text(log))"))
        #expect(again.rules.map(\.id) == effective.rules.map(\.id))
        #expect(again.rules.map(\.title) == effective.rules.map(\.title))
        #expect(again.parameters.map(\.text) == effective.parameters.map(\.text))
        #expect(again.levels == effective.levels)
        let (one, two) = (
            try report(again, "glenorrin-academy"), try report(effective, "glenorrin-academy")
        )
        #expect(one.result.findings.map(\.message) == two.result.findings.map(\.message))
    }

    @Test func `the effective set as JSON gives each value a place`() throws {
        let text = try ResolvedFormat.json.write(try effective())
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        )
        let parameters = try #require(json["parameters"] as? [[String: Any]])
        #expect(parameters.allSatisfy { $0["at"] != nil })
        #expect((json["left-out"] as? [Any])?.count == 2)
    }

    @Test func `another guideline's page shows its own kinds and what people judge`() throws {
        let other = try pack(node("rules/ifla-school-library-2015/community-and-support.yaml"))
        let page = try HTMLFormat.write(
            try report(other, "oakfield-academy"),
            style: TextStyle()
        )
        #expect(page.contains("Inside the school: 3 of 3 kinds of partner in place"))
        #expect(page.contains("A qualified school librarian leads the library"))
        #expect(!page.contains("CILIP Guidelines"))
    }

    @Test func `a guideline that names no kinds has no picture of them`() throws {
        let text = """
            format: concordat/rules/1
            id: t
            version: 1.0.0
            source: {work: W}
            model: models/partnership-inventory.yaml
            clauses: [{id: c, title: C}]
            rules:
              - {id: r, clause: c, strength: may, title: T, require: {library.plan.agreed: present}}

            """
        var log = DiagnosticLog()
        let node = YAMLReader.read(Source(name: "t", text: text), into: &log)
        let page = try HTMLFormat.write(
            try report(try pack(try #require(node)), "lakeside-high"),
            style: TextStyle()
        )
        #expect(!page.contains("The kinds of partner") && !page.contains("<svg"))
        #expect(!page.contains("Whose numbers these are"))
    }

    @Test(arguments: [true, false])
    func `a crosswalk says how many links it leaves out`(all: Bool) throws {
        var log = DiagnosticLog()
        let pack = try pack(node("rules/cilip-secondary-2014/partnerships.yaml"))
        let document = try node("rules/crosswalks/scotland-hgios4.yaml")
        let crosswalk = try #require(
            CrosswalkReader.read(document, against: pack, into: &log)
        )
        let text = CrosswalkText.write(crosswalk, pack, all: all)
        #expect(text.contains("15 links are left out") == !all)
        #expect(text.contains("ext.feeder-schools") == all)
        #expect(!text.contains("require"))
    }

    @Test func `a crosswalk says of a rule that a profile leaves it out`() throws {
        var log = DiagnosticLog()
        let pack = try effective()
        let document = try node("rules/crosswalks/scotland-hgios4.yaml")
        let crosswalk = CrosswalkReader.read(document, against: pack, into: &log)
        let text = CrosswalkText.write(try #require(crosswalk), pack, all: true)
        #expect(text.contains("int.eal  left out by the profile"))
    }
}
