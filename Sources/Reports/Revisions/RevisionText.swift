import Authoring
import Checking
import Proofs
import Rules

/// What a new version of a rule set changes, for a terminal.
struct RevisionText {
    let report: RevisionReport
    let style: TextStyle

    var text: String {
        var page = TextPage(style: style)
        page.title(
            "\(report.revision.old.pack.nameInFull) → \(report.revision.new.pack.nameInFull)"
        )
        page.paragraph(report.lead)
        for difference in report.changed { write(difference, to: &page) }
        list("New rules", report.revision.added, to: &page)
        list("Rules that are gone", report.revision.removed, to: &page)
        return page.text
    }

    private func write(_ difference: Difference, to page: inout TextPage) {
        page.heading(difference.pair.new.rule.title())
        page.paragraph("\(difference.name): \(difference.stance.word)")
        for note in difference.notes { page.item(difference.stance.outcome, note) }
        if let reason = difference.stance.reason { page.detail("Not decided: \(reason)") }
        for (what, example) in difference.cases {
            page.detail("\(what) (\(example.outcomes)) records:")
            for line in GivenView(example.school.node, report.context).lines {
                page.detail("  \(line)")
            }
        }
    }

    private func list(_ title: String, _ rules: [CompiledRule], to page: inout TextPage) {
        guard !rules.isEmpty else { return }
        page.heading(title)
        for rule in rules { page.paragraph("\(rule.rule.title()) [\(rule.rule.id)]") }
    }
}
