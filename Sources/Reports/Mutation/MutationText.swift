import Authoring
import Diagnostics
import Rules

/// How well examples guard a rule set against slips, for a terminal.
struct MutationText {
    let report: MutationReport
    let style: TextStyle

    var text: String {
        var page = TextPage(style: style)
        page.title("\(report.pack.name): slips that its examples notice")
        page.paragraph(report.lead)
        for rule in report.rules where !rule.survivors.isEmpty { write(rule, to: &page) }
        return page.text
    }

    private func write(_ rule: MutationReport.RuleReport, to page: inout TextPage) {
        let all = rule.mutants - rule.equivalent
        page.heading("\(rule.rule.id): \(rule.noticed) of \(all) noticed")
        for survivor in rule.survivors {
            let place = survivor.mutant.variation.span
            let at = "\(place.source.name):\(place.start.line):\(place.start.column)"
            page.item(survivor.outcome, "\(survivor.sentence) (\(at))")
        }
        guard !rule.newExamples.isEmpty else { return }
        page.detail("Examples that would notice; --write adds them to the file:")
        for example in rule.newExamples { page.verbatim("- \(example.text)") }
    }
}

extension Survivor {
    /// The sign under which it is listed.
    fileprivate var outcome: Outcome {
        switch fate {
        case .noticed: .notMet
        case .equivalent: .notApplicable
        case .undecided: .unknown
        }
    }
}

extension MutationReport {
    /// The whole in one sentence.
    var lead: String {
        let rest = equivalent == 0 ? "" : " \(equivalent) would change nothing, which is proven."
        let percent = Int((score * 100).rounded(.down))
        return "\(mutants) slips in \(rules.count) rules: \(noticed) are noticed by an example, "
            + "\(unnoticed) would go unnoticed.\(rest) Score: \(percent) %."
    }
}
