import Proofs
import Rules

/// What was proven of a rule set, for a terminal.
struct ProofText {
    let proof: PackProof
    let style: TextStyle

    var text: String {
        var page = TextPage(style: style)
        page.title("\(proof.pack.title()) (\(proof.pack.nameInFull)), proven for \(proof.asOf)")
        page.paragraph(proof.lead)
        for section in ProofSection.all(of: proof) {
            page.heading(section.title)
            for item in section.items {
                page.item(section.outcome, item.text)
                if let detail = item.detail { page.detail(detail) }
            }
        }
        if let school = proof.exemplary {
            page.heading("A school that meets all rules")
            page.verbatim(school.given)
        }
        for rule in proof.shown { write(rule, to: &page) }
        return page.text
    }

    private func write(_ rule: PackProof.RuleProof, to page: inout TextPage) {
        page.heading("\(rule.rule.id): \(rule.rule.title())")
        page.verbatim("met by     \(rule.met.inWords)")
        page.verbatim("missed by  \(rule.missed.inWords)")
    }
}
