import Checking
import Diagnostics
import Rules
import Testing
import YAML

@testable import Proofs

/// The encoding against the checker: of schools made at random, both must find the same.
@Suite(.withSolver) struct EncoderTests {
    static let requirements: [String] = [
        "require: {at-least: 1, of: partnerships, where: {kind: parents}}",
        "require: {at-least: $some, of: partnerships, where: {status: {is-not: active}}}",
        "require: {at-most: 1, of: partnerships, where: {side: internal}}",
        "require: {exactly: 1, of: partnerships, where: {reach: {none-of: [local, wider]}}}",
        "require: {at-least: 2, different: kind, of: partnerships, where: {status: [active, lapsed]}}",
        "require: {at-most: 1, different: side, of: partnerships}",
        "require: {every: partnerships, where: {status: active}, has: {lead: present}, if-none: not-applicable}",
        "require: {every: partnerships, has: {lead: {is: tea}}, if-none: unknown}",
        "require: {every: partnerships, has: {purposes: {has: advice}}, if-none: met}",
        "require: {every: partnerships, has: {purposes: {has-any: [advice, training]}}, if-none: not-met}",
        "require: {at-least: 1, of: partnerships, where: {purposes: {has-all: [advice, training]}}}",
        "require: {at-least: 1, of: partnerships, where: {lead: {contains: dep}}}",
        "require: {at-least: 1, of: partnerships, where: {activities: {has: tea}}}",
        "require: {at-least: 1, of: partnerships, where: {activities: present, evidence: absent}}",
        "require: {at-least: 1, of: partnerships, where: {last-contact: {within: $recent}}}",
        "require: {at-least: 1, of: partnerships, where: {next-review: {due-within: $recent}}}",
        "require: {at-least: 1, of: partnerships, where: {renewal: {after: as-of}}}",
        "require: {at-least: 1, of: partnerships, where: {renewal: {before: 2026-11-20}}}",
        "require: {at-least: 1, of: partnerships, where: {since: {is: 2026-11-20}}}",
        "require: {at-least: 1, of: partnerships, where: {since: {one-of: [2026-11-20, 2026-11-21]}}}",
        "require: {at-least: 1, of: partnerships, where: {cost: {at-most: 1}}}",
        "require: {at-least: 1, of: partnerships, where: {cost: absent}}",
        "require: {at-least: 1, of: partnerships, where: {benefits: absent}}",
        "require: {at-least: 1, of: partnerships, where: {not: {benefits.library: {has: sponsorship}}}}",
        "require: {at-least: 1, of: partnerships, where: {any-of: [{status: active}, {lead: present}]}}",
        "require: {at-least: 1, of: partnerships, where: {id: {is: b}}}",
        "require: {library.support.hours-per-term: {at-least: 6}}",
        "require: {library.support.hours-per-term: {less-than: $some}}",
        "require: {library.support.hours-per-term: {is-not: 6}}",
        "require: {library.support.budget: {more-than: 1}}",
        "require: {library.support.cover-for-meetings: yes}",
        "require: {library.support: present}",
        "require: {library.plan.agreed: {on-or-after: 2026-11-20}}",
        "require: {not: {library.plan.in-school-plan: no}}",
        "require: {all-of: [{school.phase: secondary}, {school.pupils: {more-than: 2}}]}",
        "require: {any-of: [{school.phase: secondary}, {library.support.travel-paid: yes}]}",
        "require: {each: library.plan.aims, as: aim, has: {at-least: 1, of: partnerships, where: {aims: {has: $aim.id}, status: active}}, if-none: unknown}",
        "require: {each: library.shortfalls, as: gap, where: {title: {is-not: tea}}, has: {at-most: 1, of: partnerships, where: {supplies: {has: $gap.id}}}, if-none: not-applicable}",
        "require: {at-least: 1, of: partnerships, where: {aims: present, supplies: {has: a}}}",
        "applies-when: {school.phase: {none-of: [primary, middle]}}, require: {at-least: 1, of: partnerships}",
        "if-missing: not-met, require: {at-least: 1, of: partnerships, where: {lead: {is: head}}}",
        "levels: {developing: {at-least: 1, of: partnerships, where: {status: active}}, establishing: {at-least: 2, of: partnerships, where: {status: active, lead: present}}, enhancing: {library.plan.agreed: present}}",
        "in-words: W, require-cel: 'size(partnerships) > 1 && partnerships.exists_one(p, p.status == \"active\")'",
        "in-words: W, require-cel: 'library.support.hours_per_term > 3.0'",
        "in-words: W, require-cel: 'partnerships.filter(p, p.status == \"active\").size() >= 2'",
        "in-words: W, require-cel: 'partnerships.all(p, p.since < p.last_contact || p.lead == p.frequency)'",
        "in-words: W, require-cel: 'partnerships.exists(p, p.evidence.exists(e, e.date > as_of) ? p.reach == \"local\" : p.reach in [\"wider\", \"national\"])'",
        "in-words: W, require-cel: 'has(library.support.budget) || partnerships == []'",
    ]

    @Test(arguments: 1...24)
    func `finds what the checker finds`(seed: Int) throws {
        let pack = try Fixture.pack(Self.requirements)
        let day = try #require(Fixture.day)
        var maker = SchoolMaker(model: pack.pack.model, random: .init(seed: UInt64(seed)))
        let inventory = try #require(Self.inventory(&maker, day))
        var encoder = Encoder(model: pack.pack.model, asOf: day) { _ in 3 }
        var results: [ResultTerms] = []
        for rule in pack.rules { results.append(try encoder.results(of: rule)) }
        let pins = Pins(encoder: encoder, root: inventory.root(on: day)).terms
        for pin in pins { encoder.script.require(pin) }
        let solver = try #require(Solver.installed())
        guard case .possible = solver.ask(encoder.script, assuming: [], values: []) else {
            Issue.record("the encoding has no such school: \(pins.map(\.text))")
            return
        }
        let wrong = zip(pack.rules, results).map { rule, terms in
            let found = RuleResult(of: rule.verdict(of: inventory, on: day))
            let others = terms.filter { $0.key != found }.map(\.value)
            return (rule.rule.id, found, !(terms[found] ?? .no) || Term.any(others))
        }
        let anyWrong = Term.any(wrong.map(\.2))
        if case .impossible = solver.ask(encoder.script, assuming: [anyWrong], values: []) {
            return
        }
        for (rule, found, isOther) in wrong {
            let answer = solver.ask(encoder.script, assuming: [isOther], values: [])
            guard case .impossible = answer else {
                Issue.record("\(rule): the checker finds \(found), the encoding does not")
                continue
            }
        }
    }

    /// The first school that can be read: some made up at random refer to what is not there.
    private static func inventory(_ maker: inout SchoolMaker, _ day: Day) -> Inventory? {
        let span = Source(name: "made up", text: "").span
        for _ in 0..<500 {
            var log = DiagnosticLog()
            let node = Filler(model: maker.model, asOf: day)
                .whole(maker.school()).node(at: span)
            if let found = InventoryReader.read(node, model: maker.model, into: &log) {
                return found
            }
        }
        return nil
    }
}
