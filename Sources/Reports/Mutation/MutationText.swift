import Authoring
import Diagnostics
import Rules

/// How well examples guard a rule set against slips, for a terminal.
struct MutationText {
    let report: MutationReport
    let style: TextStyle

    var text: String {
        var page = TextPage(style: style)
        page.title("\(report.pack.nameInFull): slips that its examples notice")
        page.paragraph(report.lead)
        for rule in report.rules where !rule.survivors.isEmpty { write(rule, to: &page) }
        guard report.unnoticed > 0 else { return page.text }
        page.heading("What to do next")
        page.paragraph("Add the examples, or let --write add them; then run this again.")
        return page.text
    }

    private func write(_ rule: MutationReport.RuleReport, to page: inout TextPage) {
        let all = rule.mutants - rule.equivalent
        page.heading("\(rule.rule.title()) [\(rule.rule.id)]: \(rule.noticed) of \(all) noticed")
        for survivor in rule.survivors {
            page.item(survivor.outcome, "\(survivor.sentence) (\(survivor.place))")
        }
        guard !rule.newExamples.isEmpty else { return }
        page.detail("Examples that would notice; --write adds them to the file:")
        for example in rule.newExamples { page.verbatim("- \(example.text)") }
    }
}

extension Survivor {
    /// Where the part is written that the slip changes.
    var place: String {
        let span = mutant.variation.span
        return "\(span.source.name):\(span.start.line):\(span.start.column)"
    }

    /// The outcome whose sign stands for it.
    var outcome: Outcome {
        switch fate {
        case .noticed: .notMet
        case .equivalent: .notApplicable
        case .undecided: .unknown
        }
    }
}

extension MutationReport {
    /// The score in whole per cent, rounded down.
    var percent: Int { Int((score * 100).rounded(.down)) }

    /// The whole in one sentence.
    var lead: String {
        let rest = equivalent == 0 ? "" : " \(equivalent) would change nothing, which is proven."
        let slips = mutants == 1 ? "1 slip" : "\(mutants) slips"
        let all = rules.count == 1 ? "1 rule" : "\(rules.count) rules"
        return "\(slips) in \(all): \(noticed) are noticed by an example, "
            + "\(unnoticed) would go unnoticed.\(rest) Score: \(percent) %."
    }
}
