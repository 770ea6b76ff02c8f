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
        clauses = coverage?.clauses.map { ClauseCoverageView($0, report.pack) } ?? []
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
    let anchor: String
    let title: String
    let style: String
    let state: String
    let rules: [LinkView]

    init(_ clause: ClauseCoverage, _ pack: Pack) {
        id = clause.clause.id
        anchor = "clause-\(id.slug)"
        title = clause.clause.title()
        rules = clause.rules.map { id in
            LinkView(text: pack[rule: id]?.title() ?? id, target: "rule-\(id.slug)")
        }
        switch clause.state {
        case .covered: (style, state) = ("met", "✓ Covered")
        case .uncovered: (style, state) = ("not-met", "✗ Not covered")
        case .manual: (style, state) = ("not-applicable", "– Judged by people")
        }
    }
}

struct RuleCoverageView {
    let id: String
    let anchor: String
    let clause: LinkView
    let title: String
    let isWhole: Bool
    let style: String
    let state: String
    let outcomes: [OutcomeCoverageView]
    let pieces: [PieceView]
    let notes: [NoteView]

    /// How many parts some example leaves unknown: no aim, but good to know.
    let unknown: String

    init(_ coverage: RuleCoverage, _ isFailing: Bool) {
        let rule = coverage.rule
        let open = coverage.parts.filter { !$0.missing.isEmpty }
        id = rule.id
        anchor = "rule-\(id.slug)"
        clause = LinkView(text: rule.clause, target: "clause-\(rule.clause.slug)")
        title = rule.title()
        isWhole = coverage.tally.isWhole
        style = [isWhole ? "whole" : "open", isFailing ? "failing" : ""].joined(separator: " ")
        state = isWhole ? "✓ all reached" : "◐ \(coverage.tally.inWords) reached"
        outcomes = coverage.outcomes.map { OutcomeCoverageView($0) }
        pieces = MarkedText(rule.node.span, marks: open.map(\.span)).pieces
        let left = coverage.parts.count { $0.seen.contains(.unknown) }
        unknown = "Some example leaves \(left) of \(coverage.parts.count) parts unknown."
        notes = open.enumerated().map { NoteView($0.element, number: $0.offset + 1) }
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
    let line: Int
    let excerpt: String
    let text: String

    init(_ part: ReachedPart, number: Int) {
        self.number = number
        line = part.span.start.line
        excerpt = part.span.excerpt
        text = part.missing.map(\.missing).joined(separator: "; ")
    }
}

extension Span {
    /// The start of what stands there, on one line.
    fileprivate var excerpt: String {
        let words = String(decoding: source.bytes[range].prefix(400), as: UTF8.self)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return key + (words.count > 60 ? words.prefix(60) + "…" : words)
    }

    /// The key whose value stands there, as `status: `; nothing where it is no whole value.
    private var key: String {
        let before = source.bytes[..<range.lowerBound].suffix(80)
        guard before.hasSuffix(": ") else { return "" }
        let name = before.dropLast(2).reversed().prefix(while: \.isInName).reversed()
        return String(decoding: name, as: UTF8.self) + ": "
    }
}

extension ArraySlice<UInt8> {
    fileprivate func hasSuffix(_ text: String) -> Bool {
        suffix(text.utf8.count).elementsEqual(text.utf8)
    }
}

extension UInt8 {
    /// Whether it may stand in the name of a field.
    fileprivate var isInName: Bool {
        let letter = self | 0x20
        return (0x61...0x7A).contains(letter) || (0x30...0x39).contains(self)
            || [0x2D, 0x2E, 0x5F].contains(self)
    }
}
