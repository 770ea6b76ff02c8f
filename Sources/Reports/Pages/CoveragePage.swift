import Authoring
import Checking
import Diagnostics
import Rules
import YAML

/// What the page about coverage shows.
struct CoveragePage {
    let packs: [CoveragePackView]
}

struct CoveragePackView {
    let title: String
    let name: String
    let totals: [TotalView]
    let examples: String
    let hasFailures: Bool
    let failures: [String]
    let clauses: [ClauseCoverageView]
    let rules: [RuleCoverageView]

    init(_ report: TestReport) {
        let coverage = report.coverage
        title = report.pack.title()
        name = report.pack.name
        totals = coverage.map { TotalView.all($0) } ?? []
        examples =
            "\(report.passedCount) of \(report.results.count) examples come out as they say."
        failures = report.failures.map(\.line)
        hasFailures = !failures.isEmpty
        clauses = coverage?.clauses.map { ClauseCoverageView($0) } ?? []
        let failing = Set(report.failures.map(\.rule.id))
        rules = coverage?.rules.map { RuleCoverageView($0, failing.contains($0.rule.id)) } ?? []
    }
}

struct TotalView {
    let what: String
    let number: String
    let percent: String
    let style: String

    static func all(_ coverage: Coverage) -> [TotalView] {
        [
            ("in all", coverage.tally), ("clauses", coverage.clauseTally),
            ("outcomes", coverage.outcomeTally), ("branches", coverage.branchTally),
        ].map { what, tally in
            TotalView(
                what: what,
                number: "\(tally.reached) of \(tally.total)",
                percent: tally.percentText,
                style: tally.isWhole ? "met" : "partly-met"
            )
        }
    }
}

struct ClauseCoverageView {
    let id: String
    let title: String
    let style: String
    let state: String
    let rules: [String]

    init(_ clause: ClauseCoverage) {
        id = clause.clause.id
        title = clause.clause.title()
        rules = clause.rules
        switch clause.state {
        case .covered: (style, state) = ("met", "✓ Covered")
        case .uncovered: (style, state) = ("not-met", "✗ Not covered")
        case .manual: (style, state) = ("not-applicable", "– Judged by people")
        }
    }
}

struct RuleCoverageView {
    let id: String
    let clause: String
    let title: String
    let isWhole: Bool
    let style: String
    let state: String
    let outcomes: [OutcomeCoverageView]
    let pieces: [PieceView]
    let notes: [NoteView]

    init(_ coverage: RuleCoverage, _ isFailing: Bool) {
        let rule = coverage.rule
        let open = coverage.parts.filter { !$0.missing.isEmpty }
        id = rule.id
        clause = rule.clause
        title = rule.title()
        isWhole = coverage.tally.isWhole
        style = [isWhole ? "whole" : "open", isFailing ? "failing" : ""].joined(separator: " ")
        state = isWhole ? "✓ all reached" : "◐ \(coverage.tally.inWords) reached"
        outcomes = coverage.outcomes.map { OutcomeCoverageView($0) }
        pieces = MarkedText(rule.node.span, marks: open.map(\.span)).pieces
        notes = open.enumerated().map { NoteView($0.element, number: $0.offset + 1, of: rule) }
    }
}

struct OutcomeCoverageView {
    let name: String
    let style: String
    let sign: String

    init(_ outcome: ReachedOutcome) {
        let level = outcome.level.map { ", \($0)" } ?? ""
        name = outcome.outcome.words + level + (outcome.isReached ? "" : ": no example")
        style = outcome.isReached ? "met" : "not-met"
        sign = outcome.isReached ? "✓" : "✗"
    }
}

struct NoteView {
    let number: Int
    let anchor: String
    let text: String
    let line: Int

    init(_ part: ReachedPart, number: Int, of rule: Rule) {
        self.number = number
        anchor = "\(rule.id)-\(number)"
        text = part.missing.map(\.missing).joined(separator: "; ")
        line = part.span.start.line
    }
}
