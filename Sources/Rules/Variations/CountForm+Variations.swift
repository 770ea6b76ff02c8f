import CEL

extension CountForm {
    package func variations(in model: Model) -> [Variation<FormMeaning>] {
        bounds + numbers(model) + filters(model) + sameness
    }

    private var bounds: [Variation<FormMeaning>] {
        Bound.allCases.filter { $0 != bound }.map { other in
            Variation(
                .quantifier,
                at: span,
                bounded(bound, number),
                bounded(other, number),
                with(bound: other).meaning
            )
        }
    }

    private func numbers(_ model: Model) -> [Variation<FormMeaning>] {
        number.variations(of: .wholeNumber, in: model).map { variation in
            Variation(
                variation.kind,
                at: variation.span,
                bounded(bound, number),
                bounded(bound, variation.changed),
                with(number: variation.changed).meaning
            )
        }
    }

    private func filters(_ model: Model) -> [Variation<FormMeaning>] {
        (filter?.variations(in: model) ?? []).map { variation in
            variation.map { with(filter: $0).meaning }
        }
    }

    /// Elements counted one by one where different ones are meant.
    private var sameness: [Variation<FormMeaning>] {
        guard let different else { return [] }
        let plain = CountForm(
            bound: bound,
            number: number,
            list: list,
            filter: filter,
            different: nil,
            variable: variable,
            words: [],
            span: span
        )
        let was = "different \(different.field.label().lowercased())"
        return [Variation(.condition, at: different.span, was, nil, plain.meaning)]
    }

    private func bounded(_ bound: Bound, _ number: Operand) -> String {
        let words = bound.rawValue.split(separator: "-").joined(separator: " ")
        return "\(words) \(number.inWords)"
    }

    private func with(
        bound: Bound? = nil,
        number: Operand? = nil,
        filter: Filter? = nil
    ) -> CountForm {
        CountForm(
            bound: bound ?? self.bound,
            number: number ?? self.number,
            list: list,
            filter: filter ?? self.filter,
            different: different,
            variable: variable,
            words: words,
            span: span
        )
    }
}
