import Authoring
import Checking
import Rules

/// What the page of an impact shows.
struct ImpactView {
    let old: String
    let new: String
    let title: String
    let lead: String
    let totals: [Total]
    let causes: [Cause]
    let hasCauses: Bool
    let schools: [School]

    struct Total {
        let style: String
        let sign: String
        let words: String
        let before: Int
        let after: Int
        let difference: String
    }

    /// An edit, the rules that it changes and how many findings it turned.
    struct Cause {
        let sentence: String
        let rules: [RuleNameView]
        let count: Int
        let isLong: Bool
        let findings: Int
    }

    struct School {
        let name: String
        let file: String
        let changes: [Change]
        let isUntouched: Bool
    }

    struct Change {
        let rule: String
        let title: String
        let style: String
        let sign: String
        let outcomes: String
        let message: String
        let causes: [String]
    }

    init(_ impact: Impact) {
        old = impact.revision.old.pack.nameInFull
        new = impact.revision.new.pack.nameInFull
        title = impact.revision.new.pack.title()
        lead = impact.lead
        totals = Outcome.allCases.compactMap { Total($0, impact.total($0)) }
        causes = Self.causes(of: impact)
        hasCauses = !causes.isEmpty
        schools = impact.schools.map { school in
            School(
                name: school.name,
                file: school.file,
                changes: school.changes.map { Change($0) },
                isUntouched: school.changes.isEmpty
            )
        }
    }

    /// Every edit with the findings that it turned, the most first.
    private static func causes(of impact: Impact) -> [Cause] {
        let changes = impact.schools.flatMap(\.changes)
        let bySentence = Dictionary(grouping: changes) {
            $0.causeSentences.joined(separator: "; ")
        }
        let causes = bySentence.map { sentence, changes in
            let byId = Dictionary(grouping: changes.map(\.rule), by: \.id)
            let rules = byId.values.compactMap(\.first).sorted { $0.id < $1.id }
            return Cause(
                sentence: sentence.asSentence,
                rules: rules.map { RuleNameView($0) },
                count: rules.count,
                isLong: rules.count > 3,
                findings: changes.count
            )
        }
        return causes.sorted { ($1.findings, $0.sentence) < ($0.findings, $1.sentence) }
    }
}

extension ImpactView.Total {
    fileprivate init?(_ outcome: Outcome, _ total: (before: Int, after: Int)) {
        guard total != (0, 0) else { return nil }
        let change = total.after - total.before
        style = outcome.rawValue
        (sign, words) = (outcome.sign, outcome.words)
        (before, after) = total
        difference = change == 0 ? "no change" : change > 0 ? "+\(change)" : "−\(-change)"
    }
}

extension ImpactView.Change {
    fileprivate init(_ change: Impact.Change) {
        let outcome = change.after?.outcome ?? .notApplicable
        rule = change.rule.id
        title = change.rule.title()
        (style, sign) = (outcome.rawValue, outcome.sign)
        outcomes = change.outcomeWords
        message = change.after?.message ?? ""
        causes = change.causeSentences.map(\.asSentence)
    }
}
