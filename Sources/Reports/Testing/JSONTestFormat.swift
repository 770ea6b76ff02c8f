import Authoring
import Checking
import Diagnostics
import Rules

/// `concordat/test/1`: one record for each example and rule, for other programs.
enum JSONTestFormat: TestFormat {
    static let name = "json"

    static func write(_ reports: [TestReport], style: TextStyle) throws -> String {
        try JSONText.written(TestRecord(packs: reports.map { PackRecord($0) }))
    }
}

/// The shape of `concordat/test/1`.
private struct TestRecord: Encodable {
    let format = "concordat/test/1"
    let packs: [PackRecord]

    enum CodingKeys: CodingKey { case format, packs }
}

private struct PackRecord: Encodable {
    let pack: String
    let passed: Int
    let failed: Int
    let examples: [ExampleRecord]
    let coverage: CoverageRecord?

    init(_ report: TestReport) {
        pack = report.pack.name
        passed = report.passedCount
        failed = report.failures.count
        examples = report.results.map { ExampleRecord($0) }
        coverage = report.coverage.map { CoverageRecord($0) }
    }
}

private struct ExampleRecord: Encodable {
    let rule: String
    let name: String
    let passes: Bool
    let wanted: Outcome
    let found: Outcome?
    let level: String?
    let message: String
    let at: RangeRecord

    init(_ result: ExampleRun.Result) {
        rule = result.rule.id
        name = result.example.name
        passes = result.passes
        wanted = result.example.expect
        found = result.found
        level = result.level
        message = result.message
        at = RangeRecord(result.example.span)
    }
}

private struct CoverageRecord: Encodable {
    let total: TallyRecord
    let clauses: TallyRecord
    let outcomes: TallyRecord
    let branches: TallyRecord
    let uncoveredClauses: [String]
    let manualClauses: [String]
    let rules: [RuleRecord]

    enum CodingKeys: String, CodingKey {
        case total, clauses, outcomes, branches, rules
        case uncoveredClauses = "uncovered-clauses"
        case manualClauses = "manual-clauses"
    }

    init(_ coverage: Coverage) {
        total = TallyRecord(coverage.tally)
        clauses = TallyRecord(coverage.clauseTally)
        outcomes = TallyRecord(coverage.outcomeTally)
        branches = TallyRecord(coverage.branchTally)
        uncoveredClauses = coverage.clauses.filter { $0.state == .uncovered }.map(\.clause.id)
        manualClauses = coverage.clauses.filter { $0.state == .manual }.map(\.clause.id)
        rules = coverage.rules.map { RuleRecord($0) }
    }
}

private struct RuleRecord: Encodable {
    let rule: String
    let clause: String
    let total: TallyRecord
    let outcomes: [OutcomeRecord]
    let parts: [PartRecord]

    init(_ coverage: RuleCoverage) {
        rule = coverage.rule.id
        clause = coverage.rule.clause
        total = TallyRecord(coverage.tally)
        outcomes = coverage.outcomes.map {
            OutcomeRecord(outcome: $0.outcome, level: $0.level, reached: $0.isReached)
        }
        parts = coverage.parts.map { PartRecord($0) }
    }
}

private struct OutcomeRecord: Encodable {
    let outcome: Outcome
    let level: String?
    let reached: Bool
}

private struct PartRecord: Encodable {
    let at: RangeRecord
    let seen: [PartState]
    let missing: [PartState]

    init(_ part: ReachedPart) {
        at = RangeRecord(part.span)
        seen = PartState.allCases.filter(part.seen.contains)
        missing = part.missing
    }
}

private struct TallyRecord: Encodable {
    let reached: Int
    let of: Int

    init(_ tally: Tally) { (reached, of) = (tally.reached, tally.total) }
}

private struct RangeRecord: Encodable {
    let file: String
    let line: Int
    let column: Int
    let endLine: Int
    let endColumn: Int

    enum CodingKeys: String, CodingKey {
        case file, line, column
        case endLine = "end-line"
        case endColumn = "end-column"
    }

    init(_ span: Span) {
        let (start, end) = (span.start, span.end)
        file = span.source.name
        (line, column) = (start.line, start.column)
        (endLine, endColumn) = (end.line, end.column)
    }
}
