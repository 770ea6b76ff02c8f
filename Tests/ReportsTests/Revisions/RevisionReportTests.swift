import Authoring
import Checking
import Diagnostics
import Foundation
import Proofs
import Rules
import TestSupport
import Testing
import YAML

@testable import Reports

/// What a new version of a small rule set changes, in every way of writing it out.
@Suite struct RevisionReportTests {
    static let old = """
        format: concordat/rules/1
        id: small
        version: 1.0.0
        title: A small <guideline>
        source: {work: W}
        model: models/partnership-inventory.yaml
        examples-as-of: 2026-11-20
        parameters:
          recent: {type: period, default: 12 months, basis: interpretation, because: A year}
        clauses: [{id: c, title: C}]
        rules:
          - id: touch
            clause: c
            strength: should
            title: Somebody is in touch
            require: {at-least: 1, of: partnerships, where: {last-contact: {within: $recent}}}
            message: "{count} in touch"
          - id: lead
            clause: c
            strength: may
            title: Everybody has a lead
            require: {every: partnerships, has: {lead: present}, if-none: not-applicable}
          - id: gone
            clause: c
            strength: may
            title: A rule that goes
            require: {school.sixth-form: yes}

        """

    static let new =
        old.replacing("1.0.0", with: "2.0.0").replacing("12 months", with: "6 months")
        .replacing("- id: lead", with: "- id: leader\n    replaces: lead")
        .replacing("{lead: present}", with: "{lead: present, next-review: present}")
        .replacing("- id: gone", with: "- id: here").replacing("that goes", with: "that is new")

    static let school = """
        format: concordat/inventory/1
        as-of: 2026-11-20
        school: {name: "School & Co", sixth-form: no}
        partnerships:
          - {id: a, partner: A, kind: parents, last-contact: 2026-03-01, lead: librarian}

        """

    private func revision() throws -> Revision {
        Revision(old: try Self.compiled(Self.old), new: try Self.compiled(Self.new))
    }

    @Test(arguments: AuthorFormat.allCases)
    func `an impact is as its golden file`(format: AuthorFormat) throws {
        let revision = try revision()
        var log = DiagnosticLog()
        let node = try #require(
            YAMLReader.read(Source(name: "school.yaml", text: Self.school), into: &log)
        )
        let school = try #require(
            InventoryReader.read(node, model: revision.new.pack.model, into: &log)
        )
        let text = try Impact(of: revision, on: [school]).written(as: format, style: TextStyle())
        try Golden("impact.\(format.rawValue)").expect(text)
    }

    @Test(
        .enabled(if: Solver.installed() != nil, "the solver z3 is not installed"),
        arguments: AuthorFormat.allCases
    )
    func `a revision is as its golden file`(format: AuthorFormat) throws {
        let revision = try revision()
        let solver = try #require(Solver.installed())
        let differences = try Differences(revision, solver: solver).all()
        let text = try RevisionReport(revision, differences)
            .written(as: format, style: TextStyle())
        try Golden("revision.\(format.rawValue)").expect(text)
    }

    private static func compiled(_ text: String) throws -> CompiledPack {
        var log = DiagnosticLog()
        let path = WorkingCopy.root.appending(path: "rules/models/partnership-inventory.yaml")
        let source = Source(name: path.path, bytes: [UInt8](try Data(contentsOf: path)))
        let model = YAMLReader.read(source, into: &log).flatMap {
            ModelReader.read($0, into: &log)
        }
        let node = YAMLReader.read(Source(name: "pack.yaml", text: text), into: &log)
        let found = try #require(model)
        let pack = node.flatMap { PackReader.read($0, model: found, into: &log) }
            .flatMap { CompiledPack.compile($0, into: &log) }
        return try #require(pack, "\(DiagnosticPrinter().text(log))")
    }
}
