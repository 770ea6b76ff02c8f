import Authoring
import Checking
import Rules

/// What a revision changes for schools, for a terminal.
struct ImpactText {
    let impact: Impact
    let style: TextStyle

    var text: String {
        var page = TextPage(style: style)
        page.title(
            "\(impact.revision.old.pack.nameInFull) → \(impact.revision.new.pack.nameInFull)"
        )
        page.paragraph(impact.lead)
        page.heading("All schools together")
        for outcome in Outcome.allCases {
            let total = impact.total(outcome)
            guard total != (0, 0) else { continue }
            page.item(outcome, "\(outcome.words): \(total.before) before, \(total.after) after")
        }
        for school in impact.schools where !school.changes.isEmpty { write(school, to: &page) }
        return page.text
    }

    private func write(_ school: Impact.School, to page: inout TextPage) {
        page.heading("\(school.name) (\(school.file))")
        for change in school.changes {
            let outcome = change.after?.outcome ?? .notApplicable
            page.item(outcome, "\(change.rule.title()) [\(change.rule.id)]: \(change.outcomeWords)")
            for sentence in change.causeSentences { page.detail("because \(sentence)") }
        }
    }
}

extension Impact {
    /// The whole in one sentence.
    var lead: String {
        let touched = schools.count { !$0.changes.isEmpty }
        let changes = schools.map(\.changes.count).reduce(0, +)
        guard changes > 0 else {
            return "No outcome changes for any of \(schools.count) schools."
        }
        let outcomes = changes == 1 ? "1 outcome changes" : "\(changes) outcomes change"
        return "\(outcomes), in \(touched) of \(schools.count) schools."
    }
}
