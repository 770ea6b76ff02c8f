/// Places within texts, counted in Unicode scalars from nought.
enum TextPlaces {
    static let functions = [charAt, indexOf, lastIndexOf, substring]

    private static let charAt = Function.onText(
        "charAt",
        "The character at a place; an empty text for the place after the last.",
        examples: [
            .init("'tea'.charAt(1)", "'e'"), .init("'tea'.charAt(3)", "''"),
            .init("'tea'.charAt(4)", "error"),
        ],
        forms: [[.int]]
    ) { arguments throws(EvaluationMessage) in
        let text = arguments.scalars()
        let place = try place(arguments.int() ?? 0, in: text, of: "charAt")
        return .value(.string(text[place...].prefix(1).text))
    }

    private static let indexOf = Function.onText(
        "indexOf",
        "The first place where a text holds another, at or after a place; -1 where there is none.",
        examples: [
            .init("'banana'.indexOf('an')", "1"), .init("'banana'.indexOf('an', 2)", "3"),
            .init("'banana'.indexOf('nab')", "-1"),
        ],
        forms: [[.string], [.string, .int]],
        gives: .int
    ) { arguments throws(EvaluationMessage) in
        let text = arguments.scalars()
        let search = ScalarSearch(arguments.scalars())
        let start = try place(arguments.int() ?? 0, in: text, of: "indexOf")
        return .value(.int(Int64(search.first(in: text, from: start) ?? -1)))
    }

    private static let lastIndexOf = Function.onText(
        "lastIndexOf",
        "The last place where a text holds another, at or before a place; -1 where there is none.",
        examples: [
            .init("'banana'.lastIndexOf('an')", "3"), .init("'banana'.lastIndexOf('an', 2)", "1"),
            .init("'banana'.lastIndexOf('x')", "-1"),
        ],
        forms: [[.string], [.string, .int]],
        gives: .int
    ) { arguments throws(EvaluationMessage) in
        let text = arguments.scalars()
        let part = arguments.scalars()
        let start = try place(arguments.int() ?? text.count, in: text, of: "lastIndexOf")
        return .value(.int(Int64(ScalarSearch.last(part, in: text, upTo: start) ?? -1)))
    }

    private static let substring = Function.onText(
        "substring",
        "The part of a text from a place on, up to and without another.",
        examples: [
            .init("'library'.substring(3)", "'rary'"), .init("'library'.substring(0, 3)", "'lib'"),
            .init("'library'.substring(3, 2)", "error"),
        ],
        forms: [[.int], [.int, .int]]
    ) { arguments throws(EvaluationMessage) in
        let text = arguments.scalars()
        let start = try place(arguments.int() ?? 0, in: text, of: "substring")
        let end = try place(arguments.int() ?? text.count, in: text, of: "substring")
        guard start <= end else {
            throw .refused(function: "substring", "the end \(end) comes before the start \(start)")
        }
        return .value(.string(text[start..<end].text))
    }

    /// A place that a text has, its end included.
    private static func place(
        _ place: Int,
        in text: [Unicode.Scalar],
        of function: String
    ) throws(EvaluationMessage) -> Int {
        guard 0...text.count ~= place else {
            let reason = "there is no place \(place) in a text of \(text.count)"
            throw .refused(function: function, reason)
        }
        return place
    }
}
