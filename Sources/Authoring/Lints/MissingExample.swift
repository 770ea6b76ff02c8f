import Diagnostics
import Rules

/// An outcome that a rule can come to and no example shows.
///
/// A rule can be met, missed and, unless what is missing counts as missed, unknown. It can be not
/// applicable where it says when it applies or that there may be nothing to look at, and partly
/// met where it has more than one level.
enum MissingExample: Lint {
    static let name = "missing-example"
    static let summary = "An outcome that a rule can come to has no example."
    static let page = LintPage(
        avoid: .rule(
            """
            examples:
              - {name: one, given: {partnerships: [{kind: parents}]}, expect: met}
            """
        ),
        prefer: .rule(
            """
            examples:
              - {name: one, given: {partnerships: [{kind: parents}]}, expect: met}
              - {name: nobody, given: {partnerships: []}, expect: not-met}
              - {name: nothing recorded, given: {}, expect: unknown}
            """
        ),
        why: """
            Examples are the tests of a rule, and what people read to understand it. What no
            example shows can change without anybody noticing.
            """
    )

    static func findings(in linted: LintedPack) -> [Diagnostic] {
        linted.pack.rules.compactMap { rule in
            let shown = Set(rule.examples.map(\.expect))
            let missing = rule.possibleOutcomes.filter { !shown.contains($0) }
            guard !missing.isEmpty else { return nil }
            let outcomes = missing.map(\.rawValue).joined(separator: ", ")
            return says("'\(rule.id)' has no example for: \(outcomes)", at: rule.span)
        }
    }
}

extension Rule {
    /// What it can find of itself, before statements and waivers.
    fileprivate var possibleOutcomes: [Outcome] {
        var outcomes: [Outcome] = [.met]
        if case .levels(let levels) = requirement, levels.count > 1 { outcomes.append(.partlyMet) }
        outcomes.append(.notMet)
        if ifMissing == .unknown { outcomes.append(.unknown) }
        if applies != nil || canBeEmpty { outcomes.append(.notApplicable) }
        return outcomes
    }

    private var canBeEmpty: Bool {
        guard case .form(let form) = requirement else { return false }
        return form.emptiness?.outcome == .notApplicable
    }
}
