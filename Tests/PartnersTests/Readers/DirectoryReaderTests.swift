import Diagnostics
import Foundation
import Rules
import Testing
import YAML

@testable import Partners

@Suite struct DirectoryReaderTests {
    private func read(_ entries: String) throws -> (Directory?, [String]) {
        var log = DiagnosticLog()
        let text = "format: concordat/directory/1\nid: d\ntitle: D\nsource: S\nentries:\n" + entries
        let source = Source(name: "d.yaml", text: text)
        let directory = DirectoryFile.read(source, model: try Fixture.model(), into: &log)
        return (directory, log.diagnostics.map(\.code))
    }

    @Test(arguments: [
        ("kinds: [parnets]", "file/unknown-word"), ("kinds: parents", "file/wrong-type"),
        ("kinds: [parents], sice: 2", "file/unknown-key"),
        ("kinds: [parents], nations: [Engerland]", "file/unknown-word"),
        ("kinds: [parents], offers: [tea]", "file/unknown-word"),
        ("kinds: [parents], phases: [infant]", "file/unknown-word"),
        ("kinds: [parents], professions: [wizards]", "file/unknown-word"),
        ("kinds: [parents], areas: Leeds", "file/wrong-type"),
        ("kinds: [parents], nationwide: perhaps", "file/wrong-type"),
        ("kinds: [parents], location: {latitude: 91, longitude: 0}", "file/wrong-type"),
        ("kinds: [parents], location: {latitude: 9}", "file/missing-key"),
        ("kinds: [parents], last-checked: 2026-02-30", "file/wrong-type"),
        ("kinds: [parents], cost: {model: gratis}", "file/unknown-word"),
        ("kinds: [parents], cost: {note: cheap}", "file/missing-key"),
        ("kinds: [parents], cost: {model: fee, amount: 5}", "file/missing-key"),
        ("kinds: [parents], cost: {model: fee, amount: -5, currency: GBP}", "file/wrong-type"),
        ("web: a.example", "file/missing-key"),
    ])
    func `says what is wrong with an entry`(entry: String, code: String) throws {
        let (directory, codes) = try read("- {id: a, name: A, \(entry)}")
        #expect(directory == nil)
        #expect(codes == [code])
    }

    @Test func `says every fault in one run`() throws {
        let (_, codes) = try read(
            "- {id: a, name: A, kinds: [x], sice: 1}\n- {id: a, kinds: [parents]}\n- 7"
        )
        #expect(
            codes.sorted() == [
                "file/duplicate", "file/missing-key", "file/unknown-key", "file/unknown-word",
                "file/wrong-type",
            ]
        )
    }

    @Test func `keeps all that an entry says`() throws {
        let (directory, codes) = try read(
            """
            - id: sla
              name: School Library Association
              kinds: [national-organisations]
              professions: [librarians]
              nations: [england, wales]
              areas: [Oxfordshire]
              nationwide: yes
              location: {latitude: 51.6, longitude: -1.8}
              web: sla.org.uk
              offers: [advice, training]
              what: {en: A society}
              cost: {model: membership, note: A year, amount: 100, currency: GBP}
              phases: [secondary]
              verified: yes
              last-checked: 2026-11-20
              source: sla.org.uk
            """
        )
        let entry = try #require(directory?.entries.first)
        #expect(codes == [])
        #expect(entry.professions == ["librarians"])
        #expect(entry.isNationwide && entry.placeToVisit == nil && entry.place != nil)
        #expect(entry.fee?.amount == 100 && entry.fee?.currency == "GBP" && !entry.isFree)
        #expect(entry.cost == "A year" && entry.what == "A society")
        #expect(entry.trust == "verified, last checked 2026-11-20; source: sla.org.uk")
        #expect(entry.origin?.source != "sla.org.uk" && entry.knownFrom?.source == "sla.org.uk")
    }

    @Test func `where a whole directory is from is not said of each entry`() throws {
        let (directory, _) = try read("  - {id: a, name: A, kinds: [parents]}")
        let entry = try #require(directory?.entries.first)
        #expect(entry.trust == "not yet verified")
        #expect(entry.knownFrom == Origin("S"))
    }

    @Test func `the shipped directory reads without a word`() throws {
        var log = DiagnosticLog()
        let file = Fixture.root.appending(path: "rules/directories/uk.yaml")
        let source = try Fixture.source(file)
        let directory = DirectoryFile.read(source, model: try Fixture.model(), into: &log)
        #expect(log.diagnostics.isEmpty)
        #expect((directory?.entries.count ?? 0) > 100)
    }
}

extension DirectoryReaderTests {
    @Test func `the ways to charge are all explained`() {
        #expect(DirectoryShape.feeWords.map(\.name) == Fee.Model.allCases.map(\.rawValue))
    }
}
