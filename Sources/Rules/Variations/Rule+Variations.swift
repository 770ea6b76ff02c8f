import CEL
import Diagnostics

extension Rule {
    /// Every small slip that its author could have made, each with what the rule would then mean.
    ///
    /// - Parameters:
    ///   - meaning: what the rule means.
    ///   - pack: the pack that the rule is of.
    /// - Returns: the slips, in the order in which the parts are written.
    package func variations(
        of meaning: RuleMeaning,
        in pack: Pack
    ) -> [Variation<RuleMeaning>] {
        let writer = Sentences(pack).writer
        return requirementVariations(meaning, writer) + applicability(meaning, writer)
            + [missing(meaning)]
    }

    private func requirementVariations(
        _ meaning: RuleMeaning,
        _ writer: SentenceWriter
    ) -> [Variation<RuleMeaning>] {
        let forms: [(name: String?, form: any RuleForm)]
        switch requirement {
        case .form(let form): forms = [(nil, form)]
        case .levels(let levels): forms = levels.map { ($0.name, $0.form) }
        case .expression:
            return meaning.levels[0].expression.variations().map { variation in
                variation.map { meaning.with($0, at: 0, emptiness: nil) }
            }
        }
        return forms.enumerated().flatMap { index, level in
            level.form.variations(by: writer).map { variation in
                variation.at(level: level.name).map {
                    meaning.with($0.expression, at: index, emptiness: $0.emptiness)
                }
            }
        }
    }

    private func applicability(
        _ meaning: RuleMeaning,
        _ writer: SentenceWriter
    ) -> [Variation<RuleMeaning>] {
        guard let condition = applies?.condition else { return [] }
        var always = meaning
        always.applies = nil
        let inner = condition.variations(by: writer).map { variation in
            variation.map { changed in
                var meaning = meaning
                meaning.applies = changed.expression
                return meaning
            }
        }
        return inner + [Variation(.condition, at: condition.span, "'applies-when'", nil, always)]
    }

    private func missing(_ meaning: RuleMeaning) -> Variation<RuleMeaning> {
        var other = meaning
        other.ifMissing = meaning.ifMissing == .unknown ? .notMet : .unknown
        return Variation(
            .ifMissing,
            at: span,
            "'if-missing: \(meaning.ifMissing.rawValue)'",
            "'if-missing: \(other.ifMissing.rawValue)'",
            other
        )
    }
}

extension RuleMeaning {
    /// The same with another expression at one level, the emptiness being that of the last.
    fileprivate func with(
        _ expression: Expression,
        at index: Int,
        emptiness: Emptiness?
    ) -> RuleMeaning {
        var changed = self
        changed.levels[index].expression = expression
        if index == levels.count - 1 { changed.emptiness = emptiness }
        return changed
    }
}
