import Authoring
import Checking
import Proofs
import Rules

/// What the page of a revision shows.
struct RevisionView {
    let old: String
    let new: String
    let title: String
    let lead: String
    let rules: [RuleView]
    let lists: [ListView]

    struct RuleView {
        let name: String
        let title: String
        let style: String
        let stance: String
        let notes: [String]
        let cases: [CaseView]
        let reason: String?
    }

    struct CaseView {
        let what: String
        let outcomes: String
        let given: String
    }

    struct ListView {
        let title: String
        let rules: [String]
    }

    init(_ report: RevisionReport) {
        old = report.revision.old.pack.nameInFull
        new = report.revision.new.pack.nameInFull
        title = report.revision.new.pack.title()
        lead = report.lead
        rules = report.changed.map { RuleView($0) }
        let added = report.revision.added.map { "\($0.rule.id): \($0.rule.title())" }
        let removed = report.revision.removed.map { "\($0.rule.id): \($0.rule.title())" }
        lists = [
            ListView(title: "New rules", rules: added),
            ListView(title: "Rules that are gone", rules: removed),
        ].filter { !$0.rules.isEmpty }
    }
}

extension RevisionView.RuleView {
    fileprivate init(_ difference: Difference) {
        name = difference.name
        title = difference.pair.new.rule.title()
        style = difference.stance.outcome.rawValue
        stance = difference.stance.word
        notes = difference.notes
        reason = difference.stance.reason
        cases = difference.cases.map { what, example in
            .init(what: what, outcomes: example.outcomes, given: example.school.given)
        }
    }
}
