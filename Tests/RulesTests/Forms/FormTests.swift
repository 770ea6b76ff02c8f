import TestSupport
import Testing

@testable import Rules

/// What every form makes of nothing, of what is not recorded, and of what is known to be nothing.
@Suite struct FormTests {
    /// A form, and what it finds where its list is empty, is `none`, is not recorded, has an
    /// element without the field, has one with `none` in it, and has one as wanted.
    struct Row: Sendable, CustomTestStringConvertible {
        let form: String
        let empty: Outcome
        let absent: Outcome
        let withoutField: Outcome
        let none: Outcome
        let right: Outcome

        var testDescription: String { form }
    }

    private static let active = "where: {status: active}"
    private static let count = "{at-least: 1, of: partnerships, \(active)}"
    private static let every = "every: partnerships, has: {status: active}, if-none:"
    private static let each =
        "each: library.plan.aims, as: aim, has: {at-least: 1, of: partnerships, "
        + "where: {aims: {has: $aim.id}}}, if-none:"

    private static func row(
        _ form: String,
        _ empty: Outcome,
        _ absent: Outcome,
        _ withoutField: Outcome,
        _ none: Outcome,
        _ right: Outcome
    ) -> Row {
        Row(
            form: form,
            empty: empty,
            absent: absent,
            withoutField: withoutField,
            none: none,
            right: right
        )
    }

    static let rows = [
        row(count, .notMet, .unknown, .unknown, .notMet, .met),
        row("{at-most: 0, of: partnerships, \(active)}", .met, .unknown, .unknown, .met, .notMet),
        row(
            "{exactly: 1, of: partnerships, \(active)}",
            .notMet,
            .unknown,
            .unknown,
            .notMet,
            .met
        ),
        row("{exactly: 0, of: partnerships, \(active)}", .met, .unknown, .unknown, .met, .notMet),
        row("{at-least: 0, of: partnerships, \(active)}", .met, .unknown, .met, .met, .met),
        row(
            "{at-least: 1, different: kind, of: partnerships, \(active)}",
            .notMet,
            .unknown,
            .unknown,
            .notMet,
            .met
        ),
        row("{\(every) met}", .met, .unknown, .unknown, .notMet, .met),
        row("{\(every) not-met}", .notMet, .unknown, .unknown, .notMet, .met),
        row("{\(every) not-applicable}", .notApplicable, .unknown, .unknown, .notMet, .met),
        row("{\(every) unknown}", .unknown, .unknown, .unknown, .notMet, .met),
        row("{all-of: [\(count)]}", .notMet, .unknown, .unknown, .notMet, .met),
        row("{all-of: [\(count), {as-of: present}]}", .notMet, .unknown, .unknown, .notMet, .met),
        row("{any-of: [\(count)]}", .notMet, .unknown, .unknown, .notMet, .met),
        row("{any-of: [\(count), {as-of: present}]}", .met, .met, .met, .met, .met),
        row("{not: \(count)}", .met, .unknown, .unknown, .met, .notMet),
    ]

    @Test(arguments: rows)
    func `tells nothing from not recorded`(row: Row) throws {
        let rule = OneRule(require: row.form)
        #expect(try rule.outcome(of: "partnerships: []") == row.empty)
        #expect(try rule.outcome(of: "partnerships: none") == row.empty)
        #expect(try rule.outcome(of: "") == row.absent)
        #expect(try rule.outcome(of: "partnerships: ") == row.absent)
        #expect(try rule.outcome(of: partnership("kind: parents")) == row.withoutField)
        #expect(try rule.outcome(of: partnership("kind: parents, status: none")) == row.none)
        #expect(try rule.outcome(of: partnership("kind: parents, status: active")) == row.right)
    }

    private func partnership(_ fields: String) -> String { "partnerships: [{\(fields)}]" }

    @Test(
        arguments: [
            ("partnerships: []", .unknown), ("library: {plan: {aims: []}}", nil),
            ("library: {plan: {aims: none}}", nil), ("library: {plan: none}", nil),
            ("library: {plan: {aims: [{id: a}]}}", .unknown),
            ("library: {plan: {aims: [{id: a}]}}, partnerships: none", .notMet),
            ("library: {plan: {aims: [{id: a}]}}, partnerships: [{kind: eal}]", .unknown),
            ("library: {plan: {aims: [{id: a}]}}, partnerships: [{aims: none}]", .notMet),
            ("library: {plan: {aims: [{id: a}]}}, partnerships: [{aims: [a]}]", .met),
            (
                "library: {plan: {aims: [{id: a}, {id: b}]}}, partnerships: [{aims: [a]}]",
                .notMet
            ),
        ] as [(String, Outcome?)],
        [Outcome.met, .notMet, .notApplicable, .unknown]
    )
    func `for each: an empty selection is what its author says`(
        row: (given: String, outcome: Outcome?),
        ifNone: Outcome
    ) throws {
        let rule = OneRule(require: "{\(Self.each) \(ifNone.rawValue)}")
        #expect(try rule.outcome(of: row.given) == row.outcome ?? ifNone)
    }

    @Test(arguments: [
        ("{library.plan.in-school-plan: yes}", "", Outcome.unknown),
        ("{library.plan.in-school-plan: yes}", "library: {plan: none}", .notMet),
        ("{library.plan.in-school-plan: yes}", "library: {plan: {in-school-plan: no}}", .notMet),
        ("{library.plan.in-school-plan: yes}", "library: {plan: {in-school-plan: yes}}", .met),
        ("{library.plan.agreed: absent}", "", .unknown),
        ("{library.plan.agreed: absent}", "library: {plan: {agreed: none}}", .met),
        ("{library.plan.agreed: absent}", "library: {plan: {agreed: 2026-01-01}}", .notMet),
        (
            "{library.plan.agreed: present, library.plan.in-school-plan: yes}",
            "library: {plan: {in-school-plan: no}}", .notMet
        ),
    ])
    func `fields of the inventory`(form: String, given: String, outcome: Outcome) throws {
        #expect(try OneRule(require: form).outcome(of: given) == outcome)
    }

    @Test(arguments: [
        ("{at-least: yes, of: partnerships}", "file/wrong-type"),
        ("{at-most: 1.5, of: partnerships}", "file/wrong-type"),
        ("{exactly: [1], of: partnerships}", "file/wrong-type"),
        ("{at-least: 1, of: as-of}", "rules/not-a-list"),
        ("{every: as-of, has: {status: active}, if-none: met}", "rules/not-a-list"),
        ("{every: partnerships, has: active, if-none: met}", "file/wrong-type"),
        ("{every: partnerships, has: {status: active}, if-none: waived}", "file/unknown-word"),
        ("{each: as-of, as: a, has: {as-of: present}, if-none: met}", "rules/not-a-list"),
        (
            "{each: partnerships, as: school, has: {as-of: present}, if-none: met}",
            "file/wrong-type"
        ),
        ("{each: partnerships, as: p, has: 1, if-none: met}", "file/wrong-type"),
        ("{all-of: {as-of: present}}", "file/wrong-type"), ("{all-of: []}", "file/wrong-type"),
        ("{any-of: as-of}", "file/wrong-type"), ("{any-of: [as-of]}", "file/wrong-type"),
        ("{not: [as-of]}", "file/wrong-type"), ("{not: {as-off: present}}", "rules/unknown-field"),
        ("{library.plan.in-school-plan: maybe}", "file/wrong-type"),
    ])
    func `refuses what has the wrong type`(form: String, code: String) throws {
        #expect(try OneRule(require: form).codes() == [code])
    }

    @Test func `every form of the folder is in the list`() throws {
        let files = try WorkingCopy.names(in: "Sources/Rules/Forms")
            .filter { $0.hasSuffix("Form") && $0 != "RuleForm" }
        #expect(files == Set(RuleForms.all.map { "\($0)" }))
        #expect(files.count == RuleForms.all.count)
    }
}
