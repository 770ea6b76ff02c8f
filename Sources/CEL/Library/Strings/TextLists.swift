/// From texts to lists of them and back.
enum TextLists {
    static let functions = [join, split]

    private static let join = Function(
        "join",
        "The texts of a list one after the other, with another between them.",
        examples: [.init("['a', 'b'].join()", "'ab'"), .init("['a', 'b'].join(', ')", "'a, b'")],
        overloads: [
            Overload("list_join", [.list(.string)], .string, isMember: true, body: .text(joined)),
            Overload(
                "list_join_string",
                [.list(.string), .string],
                .string,
                isMember: true,
                body: .text(joined)
            ),
        ]
    )

    private static let joined: Function.TextBody = { arguments throws(EvaluationMessage) in
        let parts = arguments.list()
        let separator = arguments.hasMore ? arguments.string() : ""
        var result = GrowingText()
        for (index, part) in parts.enumerated() {
            guard case .string(let text) = part else {
                let type = part.type.runtimeName
                throw .refused(function: "join", "wanted a list of texts, found '\(type)' in it")
            }
            if index > 0 { result.append(separator) }
            guard result.append(text) else { break }
        }
        return result.result
    }

    private static let split = Function.onText(
        "split",
        "The parts of a text between the places where it holds another; at most so many.",
        examples: [
            .init("'a,b,c'.split(',')", "['a', 'b', 'c']"),
            .init("'a,b,c'.split(',', 2)", "['a', 'b,c']"),
            .init("'tea'.split('', 2)", "['t', 'ea']"),
        ],
        forms: [[.string], [.string, .int]],
        gives: .list(.string)
    ) { arguments in
        let text = arguments.scalars()
        let separator = arguments.scalars()
        let limit = arguments.limit()
        guard limit > 0 else { return .value(.list([])) }
        let parts =
            separator.isEmpty
            ? characters(text, limit) : parts(text, separator, limit)
        return .value(.list(parts.map { .string($0.text) }))
    }

    private static func parts(
        _ text: [Unicode.Scalar],
        _ separator: [Unicode.Scalar],
        _ limit: Int
    ) -> [ArraySlice<Unicode.Scalar>] {
        var parts: [ArraySlice<Unicode.Scalar>] = []
        var start = 0
        for place in ScalarSearch(separator).all(in: text, limit: limit - 1) {
            parts.append(text[start..<place])
            start = place + separator.count
        }
        return parts + [text[start...]]
    }

    /// Each character on its own; the last of so many takes the rest.
    private static func characters(
        _ text: [Unicode.Scalar],
        _ limit: Int
    ) -> [ArraySlice<Unicode.Scalar>] {
        let alone = min(text.count, limit) - (text.count > limit ? 1 : 0)
        let rest = text.count > limit ? [text[alone...]] : []
        return (0..<alone).map { text[$0...$0] } + rest
    }
}
