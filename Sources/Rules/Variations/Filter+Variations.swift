import Diagnostics

extension Filter {
    /// The slips in what is asked of one record.
    func variations(in model: Model) -> [Variation<Filter>] {
        tests.indices.flatMap { varied(testAt: $0, in: model) }
            + groups.indices.flatMap { varied(groupAt: $0, in: model) }
    }

    /// The same record, asked for the opposite.
    var negated: Filter { Filter(tests: [], groups: [.not(self)], span: span) }

    /// What either asks for, together.
    func and(_ other: Filter) -> Filter {
        Filter(tests: tests + other.tests, groups: groups + other.groups, span: span)
    }

    private func varied(testAt index: Int, in model: Model) -> [Variation<Filter>] {
        var others = tests
        let test = others.remove(at: index)
        let without = Filter(tests: others, groups: groups, span: span)
        var variations = test.variations(in: model).map { variation in
            variation.map { without.and($0) }
        }
        variations.append(Variation(.condition, at: test.span, test.sentence, nil, without))
        return variations
    }

    private func varied(groupAt index: Int, in model: Model) -> [Variation<Filter>] {
        var others = groups
        let group = others.remove(at: index)
        let without = Filter(tests: tests, groups: others, span: span)
        let variations = group.variations(in: model, at: span).map { variation in
            variation.map { without.and($0) }
        }
        return variations + [Variation(.condition, at: span, group.sentence, nil, without)]
    }
}

extension Filter.Test {
    fileprivate func variations(in model: Model) -> [Variation<Filter>] {
        let type = comparison.operand(field.field.type) ?? field.field.type
        let operands = operand.variations(of: type, in: model).map { variation in
            let changed = with(comparison, variation.changed)
            return Variation(variation.kind, at: span, sentence, changed.sentence, changed.alone)
        }
        let comparisons = comparison.others.map { other in
            let changed = with(other, operand)
            return Variation(.comparison, at: span, sentence, changed.sentence, changed.alone)
        }
        guard comparison.isTurnedRound else { return operands + comparisons }
        let opposite = "not (\(sentence))"
        return operands + [Variation(.comparison, at: span, sentence, opposite, alone.negated)]
    }

    private func with(_ comparison: Comparison, _ operand: Operand) -> Filter.Test {
        Filter.Test(field: field, comparison: comparison, operand: operand, span: span)
    }

    private var alone: Filter { Filter(tests: [self], groups: [], span: span) }
}

extension Filter.Group {
    fileprivate func variations(in model: Model, at span: Span) -> [Variation<Filter>] {
        let inner = filters.indices.flatMap { index in
            filters[index].variations(in: model).map { variation in
                variation.map { changed in
                    var filters = filters
                    filters[index] = changed
                    return with(filters).alone(at: span)
                }
            }
        }
        return inner + shorter(at: span) + turned(at: span)
    }

    /// One of several left out.
    private func shorter(at span: Span) -> [Variation<Filter>] {
        guard filters.count > 1 else { return [] }
        return filters.indices.map { index in
            var fewer = filters
            let gone = fewer.remove(at: index)
            return Variation(
                .condition,
                at: gone.span,
                gone.sentence,
                nil,
                with(fewer).alone(at: span)
            )
        }
    }

    /// All for any, any for all, and a denial taken back.
    private func turned(at span: Span) -> [Variation<Filter>] {
        let (kind, other): (VariationKind, Filter.Group) =
            switch self {
            case .all(let filters): (.quantifier, .any(filters))
            case .any(let filters): (.quantifier, .all(filters))
            case .not(let filter): (.condition, .all([filter]))
            }
        guard kind == .condition || filters.count > 1 else { return [] }
        let place = filters.first?.span ?? span
        return [Variation(kind, at: place, sentence, other.sentence, other.alone(at: span))]
    }

    private func with(_ filters: [Filter]) -> Filter.Group {
        switch self {
        case .all: .all(filters)
        case .any: .any(filters)
        case .not: .not(filters[0])
        }
    }

    private func alone(at span: Span) -> Filter { Filter(tests: [], groups: [self], span: span) }
}
