import Diagnostics
import Foundation
import TestSupport
import Testing
import YAML

@testable import Rules

@Suite struct CrosswalkTests {
    private static let good = """
        format: concordat/crosswalk/1
        id: f
        framework: F
        version: "1"
        date: "2026"
        nation: scotland
        pack: small
        areas:
          - {id: one, title: One}
        links:
          - {area: one, rules: [r.touch], verified: yes, source: page 3, because: B}
          - {area: one, rules: [r.plan], verified: no, because: B}

        """

    static let samples: [(fault: String, old: String, new: String)] = [
        ("not a crosswalk", "concordat/crosswalk/1", "concordat/profile/1"),
        ("misspelt key", "framework:", "framwork:"),
        ("another pack", "pack: small", "pack: large"),
        ("unknown nation", "nation: scotland", "nation: scotlnd"),
        ("unknown area", "{area: one, rules: [r.plan]", "{area: on, rules: [r.plan]"),
        ("unknown rule", "[r.plan]", "[r.pln]"),
        ("two areas of one id", "title: One}", "title: One}\n  - {id: one, title: Two}"),
        ("verified by nothing", ", source: page 3", ""),
        ("not said whether verified", "verified: no, ", ""),
        ("verified with another word", "verified: no", "verified: maybe"),
        ("a link without its reason", "verified: no, because: B", "verified: no"),
        ("no links", "links:\n", "links: none\nnote:\n"),
    ]

    private func read(_ text: String) throws -> (Crosswalk?, DiagnosticLog) {
        var log = DiagnosticLog()
        let pack = try #require(try ProfileFixture.effective([], into: &log))
        guard let node = YAMLReader.read(Source(name: "f.yaml", text: text), into: &log) else {
            return (nil, log)
        }
        return (CrosswalkReader.read(node, against: pack, into: &log), log)
    }

    @Test func `gives verified links alone unless all are wanted`() throws {
        let (crosswalk, log) = try read(Self.good)
        let area = try #require(crosswalk?.areas.first)
        #expect(log.diagnostics.isEmpty)
        #expect(crosswalk?.links(of: area, all: false).flatMap(\.rules) == ["r.touch"])
        #expect(crosswalk?.links(of: area, all: true).count == 2)
    }

    @Test func `what authors are told is as its golden file`() throws {
        var text = ""
        for (fault, old, new) in Self.samples {
            #expect(Self.good.contains(old), "\(fault)")
            let (crosswalk, log) = try read(
                Self.good.replacing(old, with: new, maxReplacements: 1)
            )
            #expect(crosswalk == nil, "\(fault)")
            text += "-- \(fault)\n\(DiagnosticPrinter().text(log))\n"
        }
        try Golden("wrong-crosswalks.txt").expect(text)
    }

    @Test func `a crosswalk cut short never crashes`() throws {
        for length in 0..<Self.good.utf8.count {
            _ = try read(String(Self.good.prefix(length)))
        }
    }

    @Test func `those that come with the rules read without a word and claim no proof`() throws {
        let node = try Files.node("rules/cilip-secondary-2014/partnerships.yaml")
        for name in try WorkingCopy.names(in: "rules/crosswalks").sorted() {
            var log = DiagnosticLog()
            let pack = try #require(PackReader.read(node, model: try Files.model(), into: &log))
            let document = try Files.node("rules/crosswalks/\(name).yaml")
            let crosswalk = CrosswalkReader.read(document, against: pack, into: &log)
            #expect(log.diagnostics.isEmpty, "\(name)")
            #expect(crosswalk?.links.contains(where: \.isVerified) == false, "\(name)")
        }
    }
}
