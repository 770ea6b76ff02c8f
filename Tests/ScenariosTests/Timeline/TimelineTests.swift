import Checking
import Rules
import Testing

@testable import Scenarios

@Suite struct TimelineTests {
    private func timeline(
        _ inventory: Inventory,
        _ checker: Checker,
        days: Int = 730
    ) throws -> (Timeline, EveryDay) {
        let from = try #require(inventory.asOf)
        let until = try #require(from.adding(days: days))
        return (
            Timeline(of: inventory, checker: checker, from: from, until: until),
            EveryDay(of: inventory, checker: checker, from: from, until: until)
        )
    }

    @Test(arguments: Fixture.samples)
    func `a sample turns as it does when every day is checked`(sample: String) throws {
        let checker = try #require(Fixture.checker)
        let (timeline, every) = try timeline(try Fixture.sample(sample), checker)
        #expect(timeline.turned == every.turned)
        #expect(timeline.unfollowed.isEmpty)
        #expect(timeline.turns.allSatisfy { !$0.causes.isEmpty })
    }

    /// Rules that read the day in every way that forms and expressions have.
    private static let rules = """
          - {id: r5.training, clause: c, strength: may, title: {en: T}, require: {at-least: 2, of: partnerships, where: {last-contact: {within: 1 month}}}}
          - {id: ext.parents, clause: c, strength: may, title: {en: T}, require: {every: partnerships, where: {status: active}, has: {renewal: {on-or-after: as-of}}, if-none: unknown}}
          - {id: managed.review, clause: c, strength: may, title: {en: T}, require: {every: partnerships, where: {status: active}, has: {next-review: {due-within: $ahead}}, if-none: not-applicable}}
          - {id: r5.head, clause: c, strength: may, title: {en: T}, applies-when: {library.plan.agreed: {within: 24 months}}, require: {library.support.head-signed-off: {before: as-of}}}
          - id: graded
            clause: c
            strength: may
            title: {en: T}
            levels:
              some: {at-least: 1, of: partnerships, where: {last-contact: {within: 12 months}}}
              most: {at-least: 3, of: partnerships, where: {last-contact: {within: 12 months}}}
          - {id: fixed, clause: c, strength: may, title: {en: T}, require: {as-of: {after: 2027-08-31}}}
          - {id: moved, clause: c, strength: may, title: {en: T}, require-cel: "partnerships.exists(p, p.last_contact.plus('6 months') == as_of.minus('1 month').plus('3 days'))", in-words: {en: T}}
          - {id: weekday, clause: c, strength: may, title: {en: T}, require-cel: "as_of.getDayOfWeek() != 0 || present(partnerships)", in-words: {en: T}}
          - {id: bound, clause: c, strength: may, title: {en: T}, require-cel: "cel.bind(d, as_of.minus('90 days'), partnerships.all(p, p.last_contact >= d))", in-words: {en: T}}
        """

    private static let parameters = """
        {ahead: {type: period, default: 6 months, basis: interpretation, because: {en: B}}}
        """

    @Test(arguments: UInt64(1)...16)
    func `a made-up school turns as it does when every day is checked`(seed: UInt64) throws {
        let checker = try Fixture.rules(Self.rules, parameters: Self.parameters)
        let (timeline, every) = try timeline(try MadeUpSchool.inventory(seed: seed), checker)
        #expect(timeline.turned == every.turned)
        #expect(timeline.unfollowed.map(\.id) == ["weekday", "bound"])
    }

    @Test func `made-up schools turn by the shipped rules as when every day is checked`() throws {
        let checker = try #require(Fixture.ifla)
        for seed in UInt64(101)...102 {
            let school = try MadeUpSchool.inventory(seed: seed)
            let (timeline, every) = try timeline(school, checker)
            #expect(timeline.turned == every.turned)
        }
    }

    @Test func `the passing of a renewal is what turns a finding`() throws {
        let checker = try #require(Fixture.checker)
        let (timeline, _) = try timeline(try Fixture.sample("oakfield-academy"), checker, days: 90)
        let turn = try #require(timeline.turns.first)
        #expect(turn.day.description == "2027-01-01")
        #expect(turn.rule.id == "managed.renewals")
        #expect(turn.isFall)
        #expect(
            turn.causes.map(\.words) == ["the renewal date of School Library Association passed"]
        )
        #expect(turn.causes.first?.thing.partner == "School Library Association")
        #expect(timeline.turns.map(\.rule.id) == ["managed.renewals", "r5.training"])
        #expect(
            timeline.turns.last?.causes.map(\.words)
                == ["the last day of the waiver of r5.training passed"]
        )
    }

    @Test func `of two dates that pass together each that would do alone is a cause`() throws {
        let school = try Fixture.school(
            """
            partnerships:
              - {partner: A, kind: parents, status: active, renewal: 2026-12-01}
              - {partner: B, kind: parents, status: active, renewal: 2026-12-01}
              - {partner: C, kind: parents, status: lapsed, renewal: 2026-12-01}
            """
        )
        let checker = try Fixture.rules(Self.rules, parameters: Self.parameters)
        let (timeline, _) = try timeline(school, checker, days: 30)
        let turn = try #require(timeline.turns.first { $0.rule.id == "ext.parents" })
        #expect(turn.causes.map(\.thing.owner) == ["A", "B"])
    }

    @Test func `of dates that turn a finding only together all are causes`() throws {
        let school = try Fixture.school(
            """
            partnerships:
              - {partner: A, kind: parents, last-contact: 2026-11-10}
              - {partner: B, kind: parents, last-contact: 2026-11-10}
              - {partner: C, kind: parents, last-contact: 2026-11-10}
            """
        )
        let checker = try Fixture.rules(Self.rules, parameters: Self.parameters)
        let (timeline, _) = try timeline(school, checker, days: 30)
        let turn = try #require(timeline.turns.first { $0.rule.id == "r5.training" })
        #expect(turn.day.description == "2026-12-11")
        #expect(turn.causes.count == 2)
        #expect(turn.causes.first?.passage.words == "is more than 1 month ago")
    }

    @Test func `a rule runs on its own days alone`() throws {
        let checker = try #require(Fixture.checker)
        let school = try Fixture.sample("brackenhill-school")
        let (timeline, _) = try timeline(school, checker, days: 365)
        #expect(timeline.runs < 200)
    }

    @Test func `a day alone turns nothing`() throws {
        let checker = try #require(Fixture.checker)
        let (timeline, _) = try timeline(try Fixture.sample("lakeside-high"), checker, days: 0)
        #expect(timeline.turns.isEmpty)
    }

    @Test func `a school of nothing has no dates and no turns`() throws {
        let checker = try #require(Fixture.checker)
        let (timeline, _) = try timeline(try Fixture.school("partnerships: []"), checker)
        #expect(timeline.turns.isEmpty)
        #expect(timeline.dates.isEmpty)
    }

    @Test func `the end of the calendar is no fault`() throws {
        let school = try Fixture.school(
            "partnerships: [{partner: A, kind: parents, status: active, next-review: 9999-12-31}]"
        )
        let checker = try Fixture.rules(Self.rules, parameters: Self.parameters)
        let from = try Fixture.day("9999-01-01")
        let until = try Fixture.day("9999-12-31")
        let timeline = Timeline(of: school, checker: checker, from: from, until: until)
        let every = EveryDay(of: school, checker: checker, from: from, until: until)
        #expect(timeline.turned == every.turned)
        #expect(timeline.unfollowed.map(\.id).contains("managed.review"))
    }

    @Test func `dates ahead come with what they are the dates of`() throws {
        let checker = try #require(Fixture.checker)
        let (timeline, _) = try timeline(try Fixture.sample("oakfield-academy"), checker, days: 150)
        #expect(
            timeline.dates.map { "\($0.day) \($0.name)" } == [
                "2026-12-31 renewal date of School Library Association",
                "2027-01-31 last day of the waiver of r5.training",
                "2027-03-31 expiry date of Service agreement 2026-27",
                "2027-03-31 renewal date of Fenland Schools Library Service",
                "2027-04-01 next review of Fenland Schools Library Service",
            ]
        )
    }
}
