package import CEL
package import Diagnostics
package import YAML

/// At least, at most or exactly so many elements of a list are as described.
package struct CountForm: RuleForm {
    package enum Bound: String, CaseIterable, Sendable {
        case atLeast = "at-least"
        case atMost = "at-most"
        case exactly
    }

    package static let marks = Bound.allCases.map(\.rawValue)
    package static let documentation =
        "At least, at most or exactly so many elements of a list are as described."

    package static let shape = MappingShape(
        "a count",
        Bound.allCases.map { .init($0.rawValue, .operand(.wholeNumber), $0.documentation) } + [
            .init(
                "of",
                .listPath,
                "The list whose elements are counted, such as partnerships.",
                isRequired: true
            ),
            .init(
                "where",
                .elementConditions,
                "Which of the elements count; all unless it is said."
            ),
            .init(
                "different",
                .elementField,
                "A field with a vocabulary: its different words are counted, not the elements."
            ),
        ],
        example: "{at-least: 2, of: partnerships, where: {status: active}}"
    )

    package let bound: Bound
    package let number: Operand
    package let list: ListReference
    package let filter: Filter?
    package let different: FieldReference?
    package let variable: String
    /// The words that a differing field may hold.
    package let words: [String]
    package let span: Span

    package var needed: Operand? { number }

    package var expression: Expression {
        let n = number.expression
        let more = Expression.call(.add, [n, .literal(.int(1), at: span)], at: span)
        return switch bound {
        case .atLeast: counting(atLeast: n)
        case .atMost: .not(counting(atLeast: more), at: span)
        case .exactly:
            .and([counting(atLeast: n), .not(counting(atLeast: more), at: span)], at: span)
        }
    }

    package var selection: Selection? {
        Selection(list: list, variable: variable, matches: matches, satisfies: nil)
    }

    var element: Expression { .identifier(variable, at: span) }

    private var matches: Expression {
        filter?.expression(on: element) ?? .literal(.bool(true), at: span)
    }

    private func counting(atLeast n: Expression) -> Expression {
        guard let different else { return quantified(n, over: list.expression, variable, matches) }
        let word = Expression.identifier("word", at: span)
        let isWord = Expression.call(.equals, [different.expression(on: element), word], at: span)
        let body = Expression.comprehension(
            .exists,
            over: list.expression,
            as: variable,
            body: .and([isWord, matches], at: span),
            at: span
        )
        let list = Expression.list(words.map { .literal(.string($0), at: span) }, at: span)
        return quantified(n, over: list, "word", body)
    }

    private func quantified(
        _ n: Expression,
        over range: Expression,
        _ variable: String,
        _ body: Expression
    ) -> Expression {
        if case .literal(.int(1)) = n.kind {
            return .comprehension(.exists, over: range, as: variable, body: body, at: span)
        }
        return .comprehension(.atLeast(n), over: range, as: variable, body: body, at: span)
    }
}

extension CountForm.Bound: DocumentedWord {
    package var documentation: String {
        switch self {
        case .atLeast: "The least number that there must be."
        case .atMost: "The greatest number that there may be."
        case .exactly: "The number that there must be."
        }
    }
}

extension CountForm {
    package static func read(_ node: Node, with reader: inout FormReader) -> CountForm? {
        guard let mapping = reader.nodes.mapping(node, shape),
            let bound = Bound.allCases.first(where: { mapping[$0.rawValue] != nil }),
            let numberNode = mapping[bound.rawValue],
            let number = reader.operand(numberNode, as: .wholeNumber, "a whole number"),
            let listNode = reader.nodes.required("of", in: mapping, at: node.span, of: "a count"),
            let list = reader.list(listNode)
        else { return nil }
        reader.checkOnlyOne(of: marks, in: mapping)
        let different = mapping["different"].flatMap { reader.field($0, of: list.record) }
        if mapping["different"] != nil, different == nil { return nil }
        let words = different.flatMap { reader.model.vocabulary(of: $0.field.type)?.names }
        if let different, words == nil {
            reader.log.append(FormMessage.cannotDiffer(different.name), at: different.span)
            return nil
        }
        let filter = mapping["where"].map { reader.filter($0, of: list.record) }
        if let filter, filter == nil { return nil }
        return CountForm(
            bound: bound,
            number: number,
            list: list,
            filter: filter ?? nil,
            different: different,
            variable: reader.variable(for: list),
            words: words ?? [],
            span: node.span
        )
    }
}
