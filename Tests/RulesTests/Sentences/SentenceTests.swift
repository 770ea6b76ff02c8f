import CEL
import Diagnostics
import TestSupport
import Testing
import YAML

@testable import Rules

@Suite struct SentenceTests {
    @Test(arguments: ["en", "cy"])
    func `says every rule of the shipped pack so that it reads back the same`(
        language: String
    ) throws {
        let saying = try Saying(language: language)
        for rule in try #require(try Saying.pack()).rules {
            for form in rule.forms { saying.expectSame(form, rule.id) }
        }
    }

    @Test func `says the shipped pack in words that a committee would accept`() throws {
        let pack = try #require(try Saying.pack())
        let lines = pack.rules.flatMap { rule in
            rule.forms.map { "\(rule.id): \(Sentences(pack).text(of: $0))" }
        }
        try Golden("sentences.txt").expect(lines.joined(separator: "\n") + "\n")
    }

    @Test(arguments: ["en", "cy"])
    func `says thousands of made-up forms so that they read back the same`(
        language: String
    ) throws {
        let saying = try Saying(language: language)
        for seed in 0..<1000 {
            var maker = FormMaker(saying, seed: UInt64(seed))
            let yaml = maker.form()
            saying.expectSame(try saying.form(yaml), yaml)
        }
    }

    @Test(arguments: Phrasebook.all)
    func `has words for every comparison, bound and outcome`(words: Phrasebook) {
        #expect(Set(words.comparisons.keys) == Set(Comparison.keywords))
        #expect(Set(words.counting.bounds.keys) == Set(CountForm.Bound.allCases))
        #expect(words.quantifying.outcomes.count == 4)
        #expect(words.values.months.count == 12)
    }

    @Test(arguments: [
        (
            "There is at least 1 partnership WHOSE kind is public libraries, and whose status "
                + "is “Active”.",
            "{at-least: 1, of: partnerships, where: {kind: public-libraries, status: active}}"
        ),
        (
            "review due is on or after the day of the check",
            "{library.plan.review-due: {on-or-after: as-of}}"
        ),
        (
            "the school does not pay for travel to partners",
            "{library.support.travel-paid: no}"
        ),
        (
            "the travel paid of the support from the school is yes",
            "{library.support.travel-paid: yes}"
        ),
        (
            "library.plan.agreed is after 2026-01-31",
            "{library.plan.agreed: {after: 2026-01-31}}"
        ),
        (
            "for every partnership, its purposes include Advice and its purposes include Training; "
                + "where there is none, this is met",
            "{every: partnerships, if-none: met, "
                + "has: {all-of: [{purposes: {has: advice}}, {purposes: {has: training}}]}}"
        ),
    ])
    func `takes what people write otherwise`(sentence: String, yaml: String) throws {
        let saying = try Saying()
        let text = LocatedText(source: Source(name: "sentence", text: sentence))
        var log = DiagnosticLog()
        let form = try #require(
            saying.sentences.form(of: text, into: &log),
            "\(saying.faults(in: sentence))"
        )
        #expect(form.expression.description == (try saying.form(yaml)).expression.description)
    }
}

extension Rule {
    /// Every form that it holds.
    var forms: [any RuleForm] {
        let condition = applies.map { [$0.condition] } ?? []
        return switch requirement {
        case .form(let form): condition + [form]
        case .levels(let levels): condition + levels.map(\.form)
        case .expression: condition
        }
    }
}
