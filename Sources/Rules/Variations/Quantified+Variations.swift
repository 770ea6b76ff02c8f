import CEL

extension Quantified {
    /// The slips in which elements are meant, how many of them, and what none of them means.
    ///
    /// - Parameters:
    ///   - wanted: what is asked of each.
    ///   - writer: what words come from, and what puts parts into words.
    /// - Returns: the slips, with what the form would then mean.
    func variations(of wanted: Expression, by writer: SentenceWriter) -> [Variation<FormMeaning>] {
        let filters = (filter?.variations(of: list.record, by: writer) ?? []).map { variation in
            variation.map { with(filter: $0).meaning(wanted) }
        }
        return filters + [someForAll(wanted)] + otherEmptiness(wanted)
    }

    /// What it means, of what is asked of each.
    func meaning(_ wanted: Expression) -> FormMeaning {
        FormMeaning(all(wanted), emptiness: emptiness)
    }

    private func someForAll(_ wanted: Expression) -> Variation<FormMeaning> {
        let some = Expression.comprehension(
            .exists,
            over: list.expression,
            as: variable,
            body: .and([matches, wanted], at: span),
            at: span
        )
        let changed = FormMeaning(some, emptiness: emptiness)
        return Variation(.quantifier, at: span, "every", "at least one", changed)
    }

    private func otherEmptiness(_ wanted: Expression) -> [Variation<FormMeaning>] {
        Self.emptyOutcomes.filter { $0 != ifNone }.map { other in
            Variation(
                .ifNone,
                at: span,
                "'if-none: \(ifNone.rawValue)'",
                "'if-none: \(other.rawValue)'",
                with(ifNone: other).meaning(wanted)
            )
        }
    }

    private func with(filter: Filter? = nil, ifNone: Outcome? = nil) -> Quantified {
        Quantified(
            list: list,
            filter: filter ?? self.filter,
            ifNone: ifNone ?? self.ifNone,
            variable: variable,
            span: span
        )
    }
}

extension EveryForm {
    package func variations(by writer: SentenceWriter) -> [Variation<FormMeaning>] {
        let own = scope.variations(of: wanted.expression(on: scope.element), by: writer)
        return own
            + wanted.variations(of: scope.list.record, by: writer).map { variation in
                variation.map { scope.meaning($0.expression(on: scope.element)) }
            }
    }
}

extension EachForm {
    package func variations(by writer: SentenceWriter) -> [Variation<FormMeaning>] {
        scope.variations(of: wanted.expression, by: writer)
            + wanted.variations(by: writer.naming(name, scope.list.record)).map { variation in
                variation.map { scope.meaning($0.expression) }
            }
    }
}
