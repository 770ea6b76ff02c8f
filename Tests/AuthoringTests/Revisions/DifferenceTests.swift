import Authoring
import Checking
import Diagnostics
import Proofs
import Rules
import Testing

@Suite(.enabled(if: Solver.installed() != nil, "the solver z3 is not installed"))
struct DifferenceTests {
    /// An old requirement, a new one, and how the new one stands.
    static let pairs = [
        ("{at-least: 1, of: partnerships}", "{at-least: 2, of: partnerships}", "stricter"),
        ("{at-least: 2, of: partnerships}", "{at-least: 1, of: partnerships}", "looser"),
        ("{at-most: 0, of: partnerships}", "{exactly: 0, of: partnerships}", "same"),
        (
            "{at-least: 1, of: partnerships, where: {status: active}}",
            "{at-least: 1, of: partnerships, where: {status: lapsed}}", "incomparable"
        ),
        (
            "{every: partnerships, has: {lead: present}, if-none: not-applicable}",
            "{every: partnerships, has: {lead: present}, if-none: unknown}", "otherwise"
        ),
        ("{school.pupils: {more-than: 9}}", "{school.pupils: {at-least: 10}}", "same"),
        (
            "{not: {any-of: [{school.sixth-form: yes}, {school.pupils: {at-least: 5}}]}}",
            "{all-of: [{not: {school.sixth-form: yes}}, {not: {school.pupils: {at-least: 5}}}]}",
            "same"
        ),
    ]

    private func difference(_ old: SmallPack, _ new: SmallPack) throws -> Difference {
        let revision = Revision(old: try old.compiled(), new: try new.compiled())
        let solver = try #require(Solver.installed())
        return try #require(try Differences(revision, solver: solver).all().first)
    }

    @Test(arguments: pairs)
    func `finds how a new rule stands to the old`(old: String, new: String, word: String) throws {
        let found = try difference(.asking(old), .asking(new)).stance.word
        #expect(found == word)
    }

    @Test(arguments: pairs)
    func `shows schools that the checker confirms`(old: String, new: String, word: String) throws {
        let cases = try difference(.asking(old), .asking(new)).stance.cases
        for example in cases {
            #expect(!example.before.isSame(as: example.after), "\(word)")
        }
    }

    @Test(arguments: [
        ("school.name.matches(\"^A\")", "school.name.matches(\"^B\")", "incomparable", 2),
        (
            "school.name.matches(\"^A\")", "school.name.matches(\"^A\") && school.sixth_form",
            "proves nothing", 1
        ),
    ])
    func `tries schools where exact reasoning does not cover a rule`(
        old: String,
        new: String,
        word: String,
        cases: Int
    ) throws {
        let stance = try difference(.expressing(old), .expressing(new)).stance
        #expect(stance.word.contains(word))
        #expect(stance.cases.count == cases)
    }

    @Test func `sees that levels were only called otherwise`() throws {
        func graded(_ name: String) -> SmallPack {
            SmallPack(
                rules: """
                      - id: r
                        clause: c
                        strength: may
                        title: T
                        levels:
                          \(name): {at-least: 1, of: partnerships}

                    """
            )
        }
        let found = try difference(graded("low"), graded("high"))
        #expect(
            found.pair.edits.map(\.sentence) == [
                "its levels were called low and are now called high"
            ]
        )
    }

    @Test func `finds that a shorter period is stricter`() throws {
        let old = SmallPack.asking(ImpactTests.old)
        let found = try difference(old, SmallPack(recent: "11 months", rules: old.rules))
        #expect(found.stance.word == "stricter")
    }

    @Test func `counts a lower level as worse`() throws {
        func graded(_ number: Int) -> SmallPack {
            SmallPack(
                rules: """
                      - id: r
                        clause: c
                        strength: may
                        title: T
                        levels:
                          low: {at-least: \(number), of: partnerships}
                          high: {at-least: 9, of: partnerships}

                    """
            )
        }
        let found = try difference(graded(1), graded(2))
        #expect(found.stance.word == "stricter")
    }
}

extension Difference.Stance {
    fileprivate var cases: [Difference.Case] {
        switch self {
        case .same: []
        case .undecided(_, let worse, let better): [worse, better].compactMap(\.self)
        case .otherwise(let found), .stricter(let found), .looser(let found): [found]
        case .incomparable(let worse, let better): [worse, better]
        }
    }

    fileprivate var word: String {
        switch self {
        case .same: "same"
        case .otherwise: "otherwise"
        case .stricter: "stricter"
        case .looser: "looser"
        case .incomparable: "incomparable"
        case .undecided(let reason, _, _): reason
        }
    }
}
