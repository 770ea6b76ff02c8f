import Mustache
package import Proofs

extension PackProof {
    /// Writes it out: for a terminal, for other programs, or as a page.
    package func written(as format: AuthorFormat, style: TextStyle) throws -> String {
        switch format {
        case .text: ProofText(proof: self, style: style).text
        case .json: try JSONText.written(ProofRecord(self))
        case .html: try MustacheTemplate(string: ProofTemplate.text).render(ProofView(self))
        }
    }

    /// The whole in a few sentences.
    var lead: String {
        [togetherWords, "Exact reasoning covers \(covered) of \(rules.count) rules."]
            .compactMap(\.self).joined(separator: " ")
    }

    private var covered: Int { rules.count { $0.outside == nil } }

    private var togetherWords: String? {
        switch together {
        case .possible:
            switch covered {
            case 0: nil
            case 1: "A school can meet the rule."
            default: "One school can meet all \(covered) rules at once."
            }
        case .impossible: "No school can meet all rules at once."
        case .undecided(let reason): "Whether one school can meet all rules is open: \(reason)."
        }
    }

    /// The school that meets all rules, where there is one and more than one rule.
    var exemplary: Witness? {
        if case .possible(let school) = together, covered > 1 { school } else { nil }
    }

    /// The rules that the reasoning covers, with what shows that they can be met and missed.
    var shown: [RuleProof] { rules.filter { $0.outside == nil } }
}

extension Answer {
    /// A school, or why there is none.
    var inWords: String {
        switch self {
        case .witness(let witness): witness.given
        case .impossible: "no school at all"
        case .undecided(let reason): "open: \(reason)"
        }
    }
}
