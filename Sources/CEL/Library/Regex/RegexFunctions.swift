/// The functions of `regex`: what a pattern finds, and other texts in its place.
enum RegexFunctions {
    static let functions = [replace, extract, extractAll]

    private static let replace = Function(
        "regex.replace",
        """
        The text with another in place of each match of a pattern, or of the first so many. In it \
        `\\1` to `\\9` stand for the text of groups, `\\0` for the match and `\\\\` for a backslash.
        """,
        examples: [
            .init("regex.replace('banana', 'a', 'x')", "'bxnxnx'"),
            .init("regex.replace('banana', 'a', 'x', 2)", "'bxnxna'"),
            .init("regex.replace('foo bar', '(fo)o (ba)r', r'\\2 \\1')", "'ba fo'"),
            .init("regex.replace('test', '(.)', r'\\2')", "error"),
        ],
        overloads: [
            Overload("regex_replace", [.string, .string, .string], .string, body: replaced),
            Overload(
                "regex_replace_count",
                [.string, .string, .string, .int],
                .string,
                body: replaced
            ),
        ]
    )

    private static let replaced = Overload.Body.pattern {
        expression,
        arguments throws(EvaluationMessage) in
        let text = arguments.scalars()
        let replacement = try Replacement(arguments.string(), groups: expression.groupCount)
        var result = GrowingText()
        var start = 0
        for match in try expression.matches(in: text, limit: arguments.limit()) {
            result.append(text[start..<match.range.lowerBound])
            guard replacement.append(match, of: text, to: &result) else { break }
            start = match.range.upperBound
        }
        result.append(text[start...])
        return result.result
    }

    private static let extract = Function(
        "regex.extract",
        "The first match of a pattern, or of its one group, as an optional.",
        examples: [
            .init("[?regex.extract('item-A, item-B', r'item-(\\w+)')]", "['A']"),
            .init("[?regex.extract('HELLO', 'hello')]", "[]"),
            .init("regex.extract('a@b', '(.)@(.)')", "error"),
        ],
        overloads: [
            Overload(
                "regex_extract",
                [.string, .string],
                .optional(.string),
                body: .pattern { expression, arguments throws(EvaluationMessage) in
                    let found = try extracts(expression, arguments.scalars(), 1)
                    return .value(.optional(found.first ?? nil))
                }
            )
        ]
    )

    private static let extractAll = Function(
        "regex.extractAll",
        "All matches of a pattern, or of its one group where it took part.",
        examples: [
            .init("regex.extractAll('id:12, id:34', r'id:\\d+')", "['id:12', 'id:34']"),
            .init("regex.extractAll('id:12, id:34', r'id:(\\d)')", "['1', '3']"),
            .init("regex.extractAll('id:12', 'x')", "[]"),
        ],
        overloads: [
            Overload(
                "regex_extractAll",
                [.string, .string],
                .list(.string),
                body: .pattern { expression, arguments throws(EvaluationMessage) in
                    let found = try extracts(expression, arguments.scalars(), .max)
                    return .value(.list(found.compactMap(\.self)))
                }
            )
        ]
    )

    /// What each match gives; none for one whose group took no part.
    private static func extracts(
        _ expression: RegularExpression,
        _ text: [Unicode.Scalar],
        _ limit: Int
    ) throws(EvaluationMessage) -> [Value?] {
        guard expression.groupCount <= 1 else {
            let reason = "wanted a pattern of one group at most, found \(expression.groupCount)"
            throw .refused(function: limit == 1 ? "regex.extract" : "regex.extractAll", reason)
        }
        return try expression.matches(in: text, limit: limit).map { match in
            match.range(of: expression.groupCount).map { .string(text[$0].text) }
        }
    }
}
