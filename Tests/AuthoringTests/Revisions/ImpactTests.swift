import Authoring
import Checking
import Diagnostics
import Rules
import Testing

@Suite struct ImpactTests {
    static let old =
        "{at-least: 1, of: partnerships, where: {status: active, last-contact: {within: $recent}}}"
    static let two =
        "{at-least: 2, of: partnerships, where: {status: active, last-contact: {within: $recent}}}"
    static let school =
        "partnerships: [{id: a, partner: A, kind: parents, status: active, last-contact: 2026-03-01}]"

    private func changes(
        from old: SmallPack,
        to new: SmallPack,
        _ school: String = Self.school
    ) throws -> [Impact.Change] {
        let revision = Revision(old: try old.compiled(), new: try new.compiled())
        let impact = Impact(of: revision, on: [try Fixture.school(school)])
        return try #require(impact.schools.first).changes
    }

    @Test func `says nothing where nothing comes out otherwise`() throws {
        let pack = SmallPack.asking(Self.old)
        #expect(try changes(from: pack, to: pack).isEmpty)
    }

    @Test func `finds the parameter that turns a finding`() throws {
        let old = SmallPack.asking(Self.old)
        let new = SmallPack(recent: "6 months", rules: old.rules)
        let change = try #require(try changes(from: old, to: new).first)
        #expect(change.before?.outcome == .met)
        #expect(change.after?.outcome == .notMet)
        #expect(change.causes.map(\.part) == [.parameter("recent", name: "recent")])
    }

    @Test func `names only the edit that does it among several`() throws {
        let old = SmallPack.asking(Self.old)
        let new = SmallPack(
            recent: "11 months",
            rules: SmallPack.asking(Self.two, more: "if-missing: not-met").rules
        )
        let change = try #require(try changes(from: old, to: new).first)
        #expect(change.causes.map(\.part) == [.requirement])
    }

    @Test func `names two edits where neither does it alone`() throws {
        let old = SmallPack.asking(
            "{any-of: [{school.pupils: {at-least: 9}}, {library.plan.agreed: {within: $recent}}]}"
        )
        let new = SmallPack(
            recent: "6 months",
            rules: SmallPack.asking("{library.plan.agreed: {within: $recent}}").rules
        )
        let school = "library: {plan: {agreed: 2026-03-01}}"
        let both = "\(school)\nschool: {name: S, pupils: 10}"
        let change = try #require(try changes(from: old, to: new, both).first)
        #expect(change.causes.map(\.part) == [.requirement, .parameter("recent", name: "recent")])
    }

    @Test func `pairs a rule with the one that it replaces`() throws {
        let old = SmallPack.asking(Self.old)
        let renamed = old.rules.replacing("- id: r\n", with: "- id: s\n    replaces: r\n")
        let revision = Revision(
            old: try old.compiled(),
            new: try SmallPack(rules: renamed).compiled()
        )
        #expect(revision.pairs.map(\.new.rule.id) == ["s"])
        #expect(revision.added.isEmpty && revision.removed.isEmpty)
        #expect(revision.pairs.first?.isUntouched == true)
    }

    @Test func `counts a rule that is new and one that is gone`() throws {
        let old = SmallPack.asking(Self.old)
        let new = SmallPack(rules: old.rules.replacing("- id: r\n", with: "- id: s\n"))
        let found = try changes(from: old, to: new)
        #expect(found.map(\.rule.id) == ["s", "r"])
        #expect(found.map { $0.before == nil } == [true, false])
    }
}
