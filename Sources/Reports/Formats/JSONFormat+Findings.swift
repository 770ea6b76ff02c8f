import CEL
import Checking
import Diagnostics
import Rules

/// One finding as `concordat/result/1` has it.
struct FindingRecord: Encodable {
    let rule: String
    let clause: String
    let strength: Strength
    let outcome: Outcome
    let level: String?
    let message: String
    let because: ReasonRecord
    let at: PlaceRecord
    let ruleAt: PlaceRecord

    enum CodingKeys: String, CodingKey {
        case rule, clause, strength, outcome, level, message, because, at
        case ruleAt = "rule-at"
    }

    init(_ finding: Finding) {
        rule = finding.rule.id
        clause = finding.rule.clause
        strength = finding.rule.strength
        outcome = finding.outcome
        level = finding.level
        message = finding.message
        because = ReasonRecord(finding.because)
        at = PlaceRecord(finding.at)
        ruleAt = PlaceRecord(finding.rule.span)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(rule, forKey: .rule)
        try container.encode(clause, forKey: .clause)
        try container.encode(strength, forKey: .strength)
        try container.encode(outcome, forKey: .outcome)
        try container.encode(level, forKey: .level)
        try container.encode(message, forKey: .message)
        try container.encode(because, forKey: .because)
        try container.encode(at, forKey: .at)
        try container.encode(ruleAt, forKey: .ruleAt)
    }
}

struct ReasonRecord: Encodable {
    let lookedAt: Int
    let matched: Int
    let evidence: [String]
    let failing: [String]
    let missingFields: [String]

    enum CodingKeys: String, CodingKey {
        case matched, evidence, failing
        case lookedAt = "looked-at"
        case missingFields = "missing-fields"
    }

    init(_ reason: Reason) {
        lookedAt = reason.lookedAt
        matched = reason.matched
        evidence = reason.evidence.map { $0.id ?? $0.path.description }
        failing = reason.failing.map { $0.id ?? $0.path.description }
        missingFields = reason.missing.map(\.description)
    }
}

struct PlaceRecord: Encodable {
    let file: String
    let line: Int
    let column: Int

    init(_ span: Span) {
        file = span.source.name
        line = span.start.line
        column = span.start.column
    }
}
