import CEL

extension CountForm {
    package func variations(by writer: SentenceWriter) -> [Variation<FormMeaning>] {
        bounds(writer) + numbers(writer) + filters(writer) + sameness(writer)
    }

    private func bounds(_ writer: SentenceWriter) -> [Variation<FormMeaning>] {
        Bound.allCases.filter { $0 != bound }.map { other in
            Variation(
                .quantifier,
                at: span,
                bounded(bound, number, writer),
                bounded(other, number, writer),
                with(bound: other).meaning
            )
        }
    }

    private func numbers(_ writer: SentenceWriter) -> [Variation<FormMeaning>] {
        number.slips(of: .wholeNumber, in: writer.lexicon.model).map { slip in
            Variation(
                slip.kind,
                at: slip.span,
                bounded(bound, number, writer),
                bounded(bound, slip.operand, writer),
                with(number: slip.operand).meaning
            )
        }
    }

    private func filters(_ writer: SentenceWriter) -> [Variation<FormMeaning>] {
        (filter?.variations(of: list.record, by: writer) ?? []).map { variation in
            variation.map { with(filter: $0).meaning }
        }
    }

    /// Elements counted one by one where different ones are meant.
    private func sameness(_ writer: SentenceWriter) -> [Variation<FormMeaning>] {
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
        let field = writer.lexicon.fields(of: list.record.name).text(of: different.name)
        let was = "\(writer.words.counting.differing) \(field)"
        return [Variation(.condition, at: different.span, was, nil, plain.meaning)]
    }

    private func bounded(
        _ bound: Bound,
        _ number: Operand,
        _ writer: SentenceWriter
    ) -> String {
        let words = bound.rawValue.split(separator: "-").joined(separator: " ")
        return "\(words) \(writer.text(of: number, as: .wholeNumber, ""))"
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
