package import Diagnostics
import Rules

/// What no example of a pack reaches.
package enum CoverageMessage: DiagnosticMessage, Equatable {
    case part(PartState)
    case outcome(String, rule: String)
    case clause(String)
    case noExample(rule: String)

    package var severity: Diagnostic.Severity { .warning }

    package var code: String {
        switch self {
        case .part: "coverage/part"
        case .outcome: "coverage/outcome"
        case .clause: "coverage/clause"
        case .noExample: "coverage/no-example"
        }
    }

    package var text: String {
        switch self {
        case .part(let state): state.missing
        case .outcome(let outcome, let rule): "no example of '\(rule)' comes out as \(outcome)"
        case .clause(let clause):
            "no rule of clause '\(clause)' has both an example that meets it and one that does not"
        case .noExample(let rule): "'\(rule)' has no example"
        }
    }
}

extension RuleCoverage {
    /// What its examples do not reach, each with its place.
    package var gaps: [Diagnostic] {
        guard !rule.examples.isEmpty else {
            return [Diagnostic(CoverageMessage.noExample(rule: rule.id), at: rule.span)]
        }
        let outcomes = outcomes.filter { !$0.isReached }.map {
            Diagnostic(CoverageMessage.outcome($0.name, rule: rule.id), at: rule.span)
        }
        let parts = parts.flatMap { part in
            part.missing.map { Diagnostic(CoverageMessage.part($0), at: part.span) }
        }
        return outcomes + parts
    }
}

extension ClauseCoverage {
    /// That it is not covered, with its place; none where it is.
    package var gap: Diagnostic? {
        guard state == .uncovered else { return nil }
        return Diagnostic(CoverageMessage.clause(clause.id), at: clause.span)
    }
}
