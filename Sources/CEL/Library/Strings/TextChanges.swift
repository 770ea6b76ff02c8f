/// Texts made of others.
enum TextChanges {
    static let functions = [lowerAscii, upperAscii, trim, reverse, replace, quote]

    private static let lowerAscii = Function.onText(
        "lowerAscii",
        "The text with small letters for the capital letters of ASCII; others stay.",
        examples: [.init("'TacoCÆt'.lowerAscii()", "'tacocÆt'")]
    ) { arguments in
        let change = { (scalar: Unicode.Scalar) in "A"..."Z" ~= scalar ? flipped(scalar) : scalar }
        return .value(.string(arguments.string().unicodeScalars.map(change).text))
    }

    private static let upperAscii = Function.onText(
        "upperAscii",
        "The text with capital letters for the small letters of ASCII; others stay.",
        examples: [.init("'tacocæt'.upperAscii()", "'TACOCæT'")]
    ) { arguments in
        let change = { (scalar: Unicode.Scalar) in "a"..."z" ~= scalar ? flipped(scalar) : scalar }
        return .value(.string(arguments.string().unicodeScalars.map(change).text))
    }

    /// A letter of ASCII in its other case, which is one bit away.
    private static func flipped(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        Unicode.Scalar(scalar.value ^ 0x20) ?? scalar
    }

    private static let trim = Function.onText(
        "trim",
        "The text without the white space at its ends, as Unicode has it.",
        examples: [.init("'  tea\\t'.trim()", "'tea'")]
    ) { arguments in
        let text = arguments.scalars()
        let isText = { (scalar: Unicode.Scalar) in !scalar.properties.isWhitespace }
        guard let start = text.firstIndex(where: isText), let end = text.lastIndex(where: isText)
        else { return .value(.string("")) }
        return .value(.string(text[start...end].text))
    }

    private static let reverse = Function.onText(
        "reverse",
        "The text with its Unicode scalars in the other order.",
        examples: [.init("'tea'.reverse()", "'aet'")]
    ) { arguments in .value(.string(arguments.string().unicodeScalars.reversed().text)) }

    private static let replace = Function.onText(
        "replace",
        "The text with another for each place where it holds a text, or for the first so many.",
        examples: [
            .init("'banana'.replace('an', 'o')", "'booa'"),
            .init("'banana'.replace('an', 'o', 1)", "'boana'"),
            .init("'ab'.replace('', '-')", "'-a-b-'"),
        ],
        forms: [[.string, .string], [.string, .string, .int]]
    ) { arguments in
        let text = arguments.scalars()
        let old = arguments.scalars()
        let new = arguments.string()
        var result = GrowingText()
        var start = 0
        for place in ScalarSearch(old).all(in: text, limit: arguments.limit()) {
            guard result.append(text[start..<place]), result.append(new) else { break }
            start = place + old.count
        }
        result.append(text[start...])
        return result.result
    }

    private static let quote = Function(
        "strings.quote",
        "The text between double quotes, with escapes where CEL needs them.",
        examples: [.init("strings.quote('a \"b\"')", "'\"a \\\\\"b\\\\\"\"'")],
        overloads: [Overload("strings_quote", [.string], .string, body: .text(quoted))]
    )

    private static let quoted: Function.TextBody = { arguments in
        var result = GrowingText()
        result.append("\"")
        for scalar in arguments.string().unicodeScalars {
            if let letter = escapes[scalar] {
                result.append(["\\", letter])
            } else {
                result.append(CollectionOfOne(scalar))
            }
        }
        result.append("\"")
        return result.result
    }

    private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
        "\u{07}": "a", "\u{08}": "b", "\u{0C}": "f", "\n": "n", "\r": "r", "\t": "t",
        "\u{0B}": "v", "\\": "\\", "\"": "\"",
    ]
}
