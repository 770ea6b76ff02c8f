import Rules
import Testing

@testable import Checking

@Suite struct AuditComparisonTests {
    private func audit(_ number: Int, _ outcomes: [(String, Outcome)]) throws -> PastAudit {
        PastAudit(
            number: number,
            asOf: try #require(Day("2026-11-20")),
            ranAt: "",
            rules: RuleSetVersion(id: "p", version: "1", digest: "sha256:0", profile: nil),
            findings: outcomes.map { rule, outcome in
                PastFinding(
                    rule: rule,
                    title: rule,
                    strength: .must,
                    outcome: outcome,
                    level: nil,
                    message: ""
                )
            }
        )
    }

    @Test(
        arguments: [
            (Outcome.met, Outcome.notMet, AuditComparison.Turn.new), (.notMet, .met, .resolved),
            (.notMet, .partlyMet, .improved), (.partlyMet, .notMet, .worse),
            (.met, .notApplicable, .same), (.unknown, .met, .resolved), (.met, .unknown, .new),
            (.unknown, .notMet, .worse), (.notMet, .waived, .resolved), (.met, .waived, .same),
            (.error, .met, .resolved),
        ] as [(Outcome, Outcome, AuditComparison.Turn)]
    )
    func `says what became of a finding`(
        before: Outcome,
        after: Outcome,
        turn: AuditComparison.Turn
    ) {
        #expect(AuditComparison.Turn(from: before, to: after) == turn)
    }

    @Test func `rules that were renamed are the same, others are new or gone`() throws {
        let comparison = AuditComparison(
            of: "School",
            try audit(1, [("old", .met), ("gone", .met), ("kept", .notMet)]),
            try audit(2, [("kept", .notMet), ("new", .met), ("renamed", .notMet)]),
            renamed: ["old": "renamed"]
        )
        #expect(comparison.pairs.map(\.rule) == ["kept", "new", "renamed", "gone"])
        #expect(comparison.pairs.map(\.turn) == [.same, .added, .new, .dropped])
        #expect(comparison.isWorse)
    }

    @Test func `each step that changes an outcome is a cause`() throws {
        var comparison = AuditComparison(
            of: "School",
            try audit(1, [("a", .met), ("b", .met), ("c", .notMet), ("d", .met)]),
            try audit(2, [("a", .notMet), ("b", .notMet), ("c", .met), ("d", .met)])
        )
        comparison.explain([
            (.rules, ["a": .notMet, "b": .met, "c": .notMet, "d": .notMet]),
            (.day, ["a": .notMet, "b": .notMet, "c": .notMet, "d": .notMet]),
            (.facts, ["a": .notMet, "b": .notMet, "c": .met, "d": .met]),
        ])
        #expect(comparison.pairs.map(\.causes) == [[.rules], [.day], [.facts], []])
    }
}
