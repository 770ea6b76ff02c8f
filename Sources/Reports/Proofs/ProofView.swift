import Proofs
import Rules

/// What the page of a proof shows.
struct ProofView {
    let title: String
    let pack: String
    let asOf: String
    let lead: String
    let sections: [SectionView]
    let exemplary: String?
    let rules: [RuleView]

    struct SectionView {
        let title: String
        let style: String
        let sign: String
        let items: [ProofSection.Item]
    }

    struct RuleView {
        let id: String
        let title: String
        let met: String
        let missed: String
    }

    init(_ proof: PackProof) {
        title = proof.pack.title()
        pack = proof.pack.nameInFull
        asOf = proof.asOf.description
        lead = proof.lead
        sections = ProofSection.all(of: proof).map { section in
            let outcome = section.outcome
            return SectionView(
                title: section.title,
                style: outcome.rawValue,
                sign: outcome.sign,
                items: section.items
            )
        }
        exemplary = proof.exemplary?.inventory
        rules = proof.shown.map { shown in
            RuleView(
                id: shown.rule.id,
                title: shown.rule.title(),
                met: shown.met.inWords,
                missed: shown.missed.inWords
            )
        }
    }
}
