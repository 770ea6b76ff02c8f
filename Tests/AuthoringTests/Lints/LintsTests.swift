import Checking
import Diagnostics
import Rules
import TestSupport
import Testing

@testable import Authoring

@Suite struct LintsTests {
    private func codes(_ sample: LintSample) throws -> Set<String> {
        let linted = LintedPack(
            try Fixture.compiled(SamplePack.text(sample)).pack,
            older: try SamplePack.before(sample).map { try Fixture.compiled($0).pack }
        )
        return Set(Lints.findings(in: linted).map(\.code))
    }

    @Test(arguments: Lints.names)
    func `what a page says to avoid is found, and what it prefers is not`(name: String) throws {
        let lint = try #require(Lints.named(name))
        #expect(try codes(lint.page.avoid).contains("lint/\(name)"))
        #expect(try !codes(lint.page.prefer).contains("lint/\(name)"))
    }

    @Test func `the list has every lint of the folder`() throws {
        let types = Lints.all.map { "\($0)" } + ["\(UnusedAllowance.self)"]
        #expect(Set(types) == (try WorkingCopy.names(in: "Sources/Authoring/Lints")))
    }

    @Test func `names are unlike each other and made of words and hyphens`() {
        #expect(Set(Lints.names).count == Lints.names.count)
        #expect(Lints.names.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } })
    }

    @Test func `the pages read as they are kept`() throws {
        let pages = Lints.names.sorted().compactMap { Lints.named($0)?.pageText }
        try Golden("lint-pages.txt").expect(pages.joined(separator: "\n---\n\n"))
    }

    @Test func `the shipped rule set is clean`() throws {
        let pack = try Fixture.shipped().pack
        let found = Lints.findings(in: LintedPack(pack))
        #expect(found.isEmpty, "\(found.map { DiagnosticPrinter().text($0) }.joined())")
    }

    @Test func `says of a careless rule set all that could be better`() throws {
        let text = """
            parameters:
              some: {type: whole-number, default: 2, basis: interpretation, because: Because}
            levels: {order: worst-first, names: [low, high]}
            languages: [en, cy]
            lint: {allow: [{lint: unused-paramter, because: A slip}]}
            rules:
              - {id: a, clause: c, strength: may, title: the same., require: {at-least: 2, of: partnerships}}
              - {id: b, clause: c, strength: may, title: the same., require-cel: "size(partnerships) >= 2", in-words: W}
              - id: d
                clause: c
                strength: may
                title: Every partner
                covers: parents
                require: {every: partnerships, has: {lead: present}, if-none: not-applicable}
                message: Nobody looks after some of them
            """
        let pack = try Fixture.compiled(SamplePack.ofPack(text)).pack
        let found = Lints.findings(in: LintedPack(pack))
        try Golden("careless.txt").expect(found.map { DiagnosticPrinter().text($0) }.joined())
    }
}
