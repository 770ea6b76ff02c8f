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
    let w = GuideWords.english

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
        let given: GivenView
    }

    struct ListView {
        let title: String
        let rules: [RuleNameView]
    }

    init(_ report: RevisionReport) {
        old = report.revision.old.pack.nameInFull
        new = report.revision.new.pack.nameInFull
        title = report.revision.new.pack.title()
        lead = report.lead
        let context = report.context
        rules = report.changed.map { RuleView($0, context) }
        let added = report.revision.added.map { RuleNameView($0.rule) }
        let removed = report.revision.removed.map { RuleNameView($0.rule) }
        lists = [
            ListView(title: "New rules", rules: added),
            ListView(title: "Rules that are gone", rules: removed),
        ].filter { !$0.rules.isEmpty }
    }
}

extension RevisionView.RuleView {
    fileprivate init(_ difference: Difference, _ context: GuideContext) {
        name = difference.name
        title = difference.pair.new.rule.title()
        style = difference.stance.outcome.rawValue
        stance = difference.stance.word
        notes = difference.notes.map(\.asSentence)
        reason = difference.stance.reason
        cases = difference.cases.map { what, example in
            let given = GivenView(example.school.node, context)
            return .init(what: what, outcomes: example.outcomes, given: given)
        }
    }
}

/// A rule by its title, with its id beside it.
struct RuleNameView {
    let title: String
    let id: String

    init(_ rule: Rule) {
        (title, id) = (rule.title(), rule.id)
    }
}

extension String {
    /// With a capital and a full stop, where it stands alone.
    var asSentence: String {
        let stop = last.map { ".!?".contains($0) } == true ? "" : "."
        return prefix(1).uppercased() + dropFirst() + stop
    }
}
