import Foundation
import TestSupport
import Testing

@testable import Rules

/// What every comparison makes of a value, of none, and of what is not recorded.
@Suite struct ComparisonTests {
    /// A comparison of a field, a value that satisfies it, one that does not, what it makes of
    /// `none`, and an operand that it cannot have.
    struct Row: Sendable, CustomTestStringConvertible {
        let keyword: String
        let field: String
        let operand: String
        let holds: String
        let fails: String
        let none: Outcome
        let wrong: String

        init(
            _ comparison: (keyword: String, field: String, operand: String),
            _ holds: String,
            _ fails: String,
            none: Outcome,
            wrong: String
        ) {
            keyword = comparison.keyword
            field = comparison.field
            operand = comparison.operand
            self.holds = holds
            self.fails = fails
            self.none = none
            self.wrong = wrong
        }

        var testDescription: String { "\(field): {\(keyword): \(operand)}" }

        func rule(_ operand: String) -> OneRule {
            let condition = "{\(field): {\(keyword): \(operand)}}"
            return OneRule(require: "{at-least: 1, of: partnerships, where: \(condition)}")
        }

        func given(_ value: String) -> String { "partnerships: [{\(field): \(value)}]" }
    }

    private static let money = "{amount: 100, currency: GBP}"

    static let rows = [
        Row(("is", "status", "active"), "active", "ended", none: .notMet, wrong: "actve"),
        Row(("is-not", "status", "active"), "ended", "active", none: .met, wrong: "[active]"),
        Row(
            ("one-of", "status", "[active, ended]"),
            "ended",
            "lapsed",
            none: .notMet,
            wrong: "active"
        ),
        Row(("none-of", "status", "[active]"), "ended", "active", none: .met, wrong: "[actve]"),
        Row(
            ("has", "purposes", "advice"),
            "[advice]",
            "[training]",
            none: .notMet,
            wrong: "[advice]"
        ),
        Row(
            ("has-any", "purposes", "[advice, training]"),
            "[advice]",
            "[]",
            none: .notMet,
            wrong: "advice"
        ),
        Row(
            ("has-all", "purposes", "[advice, training]"),
            "[training, advice]",
            "[advice]",
            none: .notMet,
            wrong: "[advce]"
        ),
        Row(
            ("contains", "student-benefit", "novel"),
            "A novel",
            "A poem",
            none: .notMet,
            wrong: "[novel]"
        ),
        Row(("present", "last-contact", "yes"), "2026-11-01", "none", none: .notMet, wrong: "2026"),
        Row(("present", "last-contact", "no"), "none", "2026-11-01", none: .met, wrong: "maybe"),
        Row(
            ("at-least", "cost", "100"),
            money,
            "{amount: 99, currency: GBP}",
            none: .notMet,
            wrong: money
        ),
        Row(
            ("at-most", "cost", "100"),
            money,
            "{amount: 101, currency: GBP}",
            none: .notMet,
            wrong: "lots"
        ),
        Row(
            ("more-than", "cost", "99"),
            money,
            "{amount: 99, currency: GBP}",
            none: .notMet,
            wrong: "yes"
        ),
        Row(
            ("less-than", "cost", "101"),
            money,
            "{amount: 101, currency: GBP}",
            none: .notMet,
            wrong: "[1]"
        ),
        Row(
            ("after", "since", "2026-01-01"),
            "2026-01-02",
            "2026-01-01",
            none: .notMet,
            wrong: "2026"
        ),
        Row(
            ("before", "since", "2026-01-02"),
            "2026-01-01",
            "2026-01-02",
            none: .notMet,
            wrong: "1"
        ),
        Row(
            ("on-or-after", "since", "2026-01-01"),
            "2026-01-01",
            "2025-12-31",
            none: .notMet,
            wrong: "yes"
        ),
        Row(
            ("on-or-before", "since", "as-of"),
            "2026-11-20",
            "2026-11-21",
            none: .notMet,
            wrong: "today"
        ),
        Row(
            ("within", "last-contact", "$recent"),
            "2025-11-20",
            "2025-11-19",
            none: .notMet,
            wrong: "2026-01-01"
        ),
        Row(
            ("due-within", "next-review", "1 months"),
            "2026-12-20",
            "2026-12-21",
            none: .notMet,
            wrong: "soon"
        ),
    ]

    @Test(arguments: rows)
    func `holds, fails, or is not known`(row: Row) throws {
        let rule = row.rule(row.operand)
        #expect(try rule.outcome(of: row.given(row.holds)) == .met)
        #expect(try rule.outcome(of: row.given(row.fails)) == .notMet)
        #expect(try rule.outcome(of: row.given("none")) == row.none)
        #expect(try rule.outcome(of: row.given("")) == .unknown)
        #expect(try rule.outcome(of: "partnerships: [{kind: parents}]") == .unknown)
        #expect(try rule.outcome(of: "partnerships: []") == .notMet)
        #expect(try rule.outcome(of: "") == .unknown)
    }

    @Test(arguments: rows)
    func `refuses an operand of the wrong type`(row: Row) throws {
        let codes = try row.rule(row.wrong).codes()
        #expect(codes == ["file/wrong-type"] || codes == ["file/unknown-word"])
    }

    @Test func `every comparison has a row`() {
        #expect(Set(Self.rows.map(\.keyword)) == Set(Comparison.keywords))
    }

    /// The words after `keyword:` and `order(` in the files of the folder.
    @Test func `every comparison of the folder is in the list`() throws {
        let folder = "Sources/Rules/Comparisons"
        let declared = try WorkingCopy.names(in: folder).flatMap { name in
            let file = WorkingCopy.root.appending(path: "\(folder)/\(name).swift")
            let text = try String(contentsOf: file, encoding: .utf8)
            return text.matches(of: /(?:keyword:|= order\()\s*"([a-z-]+)"/).map { String($0.1) }
        }
        #expect(declared.sorted() == Comparison.keywords.sorted())
    }
}

/// What `present` makes of operands and records.
@Suite struct PresenceTests {
    @Test func `a parameter cannot say whether something shall be there`() throws {
        let rule = OneRule(require: "{library.support: {present: $recent}}")
        #expect(try rule.codes() == ["file/wrong-type"])
    }

    @Test(
        arguments: [
            ("none", .notMet), ("{travel-paid: yes}", .met), ("{hours-per-term: 1}", .met),
        ] as [(String, Outcome)]
    )
    func `a record that is none is not present`(support: String, outcome: Outcome) throws {
        let rule = OneRule(require: "{library.support: present}")
        #expect(try rule.outcome(of: "library: {support: \(support)}") == outcome)
    }
}
