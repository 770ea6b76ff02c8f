import Diagnostics

extension Filter {
    /// The slips in what is asked of a record of some kind.
    func variations(
        of record: RecordDefinition,
        by writer: SentenceWriter
    ) -> [Variation<Filter>] {
        tests.indices.flatMap { varied(testAt: $0, of: record, by: writer) }
            + groups.indices.flatMap { varied(groupAt: $0, of: record, by: writer) }
    }

    /// The same record, asked for the opposite.
    var negated: Filter { Filter(tests: [], groups: [.not(self)], span: span) }

    /// Whether it asks for nothing, which no author can write within a group.
    fileprivate var isEmpty: Bool { tests.isEmpty && groups.isEmpty }

    /// What either asks for, together.
    func and(_ other: Filter) -> Filter {
        Filter(tests: tests + other.tests, groups: groups + other.groups, span: span)
    }

    private func varied(
        testAt index: Int,
        of record: RecordDefinition,
        by writer: SentenceWriter
    ) -> [Variation<Filter>] {
        var others = tests
        let test = others.remove(at: index)
        let without = Filter(tests: others, groups: groups, span: span)
        let said = writer.text(of: test, of: record)
        return test.variations(of: record, by: writer).map { variation in
            variation.map { without.and($0) }
        } + [Variation(.condition, at: test.span, said, nil, without)]
    }

    private func varied(
        groupAt index: Int,
        of record: RecordDefinition,
        by writer: SentenceWriter
    ) -> [Variation<Filter>] {
        var others = groups
        let group = others.remove(at: index)
        let without = Filter(tests: tests, groups: others, span: span)
        let said = writer.text(of: group, of: record, at: .top)
        return group.variations(of: record, by: writer, at: span).map { variation in
            variation.map { without.and($0) }
        } + [Variation(.condition, at: span, said, nil, without)]
    }
}

extension Filter.Test {
    fileprivate func variations(
        of record: RecordDefinition,
        by writer: SentenceWriter
    ) -> [Variation<Filter>] {
        let type = comparison.operand(field.field.type) ?? field.field.type
        let said = writer.text(of: self, of: record)
        let operands = operand.slips(of: type, in: writer.lexicon.model).map { slip in
            let changed = with(comparison, slip.operand)
            let becomes = writer.text(of: changed, of: record)
            return Variation(slip.kind, at: span, said, becomes, changed.alone)
        }
        let comparisons = comparison.others.map { other in
            let changed = with(other, operand)
            let becomes = writer.text(of: changed, of: record)
            return Variation(.comparison, at: span, said, becomes, changed.alone)
        }
        guard comparison.isTurnedRound else { return operands + comparisons }
        let opposite = writer.text(of: .not(alone), of: record, at: .top)
        return operands + [Variation(.comparison, at: span, said, opposite, alone.negated)]
    }

    private func with(_ comparison: Comparison, _ operand: Operand) -> Filter.Test {
        Filter.Test(field: field, comparison: comparison, operand: operand, span: span)
    }

    private var alone: Filter { Filter(tests: [self], groups: [], span: span) }
}

extension Filter.Group {
    fileprivate func variations(
        of record: RecordDefinition,
        by writer: SentenceWriter,
        at span: Span
    ) -> [Variation<Filter>] {
        let inner = filters.indices.flatMap { index in
            filters[index].variations(of: record, by: writer)
                .filter { !$0.changed.isEmpty }.map { variation in
                    variation.map { changed in
                        var filters = filters
                        filters[index] = changed
                        return with(filters).alone(at: span)
                    }
                }
        }
        return inner + shorter(record, writer, span) + turned(record, writer, span)
    }

    /// One of several left out.
    private func shorter(
        _ record: RecordDefinition,
        _ writer: SentenceWriter,
        _ span: Span
    ) -> [Variation<Filter>] {
        guard filters.count > 1 else { return [] }
        return filters.indices.map { index in
            var fewer = filters
            let gone = fewer.remove(at: index)
            let said = writer.text(of: gone, of: record, at: .top)
            return Variation(.condition, at: gone.span, said, nil, with(fewer).alone(at: span))
        }
    }

    /// All for any, any for all, and a denial taken back.
    private func turned(
        _ record: RecordDefinition,
        _ writer: SentenceWriter,
        _ span: Span
    ) -> [Variation<Filter>] {
        let grouping = writer.words.grouping
        let place = filters.first?.span ?? span
        func turned(
            _ kind: VariationKind,
            _ was: String,
            _ becomes: String,
            _ other: Filter
        )
            -> [Variation<Filter>]
        { [Variation(kind, at: place, was, becomes, other)] }
        switch self {
        case .not(let filter):
            let said = writer.text(of: self, of: record, at: .top)
            return turned(.condition, said, writer.text(of: filter, of: record, at: .top), filter)
        case .all where filters.count > 1:
            let other = Filter.Group.any(filters).alone(at: span)
            return turned(.quantifier, grouping.all.title, grouping.any.title, other)
        case .any where filters.count > 1:
            let other = Filter.Group.all(filters).alone(at: span)
            return turned(.quantifier, grouping.any.title, grouping.all.title, other)
        case .all, .any: return []
        }
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

extension String {
    /// The words that stand before a list, without the colon.
    var title: String { hasSuffix(":") ? String(dropLast()) : self }
}
