/// `matches`: whether a pattern is found in a text.
enum Matching {
    static let functions = [
        Function(
            "matches",
            """
            Whether a text holds a match of a regular expression in RE2's syntax. It need not be \
            the whole text: `^` and `$` ask for its ends.
            """,
            examples: [
                .init("'banana'.matches('(an)+')", "true"),
                .init("matches('Oak', '^[a-z]+$')", "false"), .init("'a'.matches('(')", "error"),
            ],
            overloads: [
                Overload("matches", [.string, .string], .bool, body: body),
                Overload("matches_string", [.string, .string], .bool, isMember: true, body: body),
            ]
        )
    ]

    private static let body = Overload.Body.pattern {
        expression,
        arguments throws(EvaluationMessage) in
        .value(.bool(try expression.isFound(in: arguments.string())))
    }
}

extension Overload.Body {
    /// A function of a text, a pattern and perhaps more; it is given the pattern ready for use.
    static func pattern(
        _ body:
            @escaping @Sendable (RegularExpression, inout TextArguments) throws(EvaluationMessage)
            -> FunctionResult
    ) -> Overload.Body {
        .prepared(1) { pattern in
            guard case .string(let pattern) = pattern else { return { _ in .noOverload } }
            do throws(PatternFault) {
                let expression = try RegularExpression(pattern)
                return { values in
                    let arguments = TextArguments(values, without: 1)
                    return arguments.result { (all) throws(EvaluationMessage) in
                        try body(expression, &all)
                    }
                }
            } catch {
                return { _ in .error(.badPattern(error)) }
            }
        }
    }
}
