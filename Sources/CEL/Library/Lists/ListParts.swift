/// Some elements of a list, and lists of numbers.
enum ListParts {
    static let functions = [slice, range]

    /// What gives an optional, and goes with the library of optionals.
    static let ends = [first, last]

    /// The most elements that a function makes out of less.
    static let most = 1_000_000

    private static let element = Type.parameter("T")

    private static let slice = Function(
        "slice",
        "The elements from an index up to and without another.",
        examples: [
            .init("[1, 2, 3, 4].slice(1, 3)", "[2, 3]"), .init("[1].slice(0, 2)", "error"),
        ],
        overloads: [
            Overload(
                "list_slice",
                [.list(element), .int, .int],
                .list(element),
                isMember: true,
                body: .variadic { values in
                    guard values.count == 3, case .list(let elements) = values[0],
                        case .int(let start) = values[1], case .int(let end) = values[2]
                    else { return .noOverload }
                    guard start >= 0, start <= end, end <= elements.count else {
                        let reason = "no range from \(start) to \(end) in \(elements.count)"
                        return .error(.refused(function: "slice", reason))
                    }
                    return .value(.list(Array(elements[Int(start)..<Int(end)])))
                }
            )
        ]
    )

    private static let first = end("first", "[1, 2].first().value()", "1") { $0.first }

    private static let last = end("last", "[1, 2].last().value()", "2") { $0.last }

    private static func end(
        _ name: String,
        _ example: String,
        _ result: String,
        _ pick: @escaping @Sendable ([Value]) -> Value?
    ) -> Function {
        Function(
            name,
            "An optional of the \(name) element; an empty one for an empty list.",
            examples: [.init(example, result), .init("[].\(name)().hasValue()", "false")],
            overloads: [
                Overload(
                    "list_\(name)",
                    [.list(element)],
                    .optional(element),
                    isMember: true,
                    body: .unary { list in
                        guard case .list(let elements) = list else { return .noOverload }
                        return .value(.optional(pick(elements)))
                    }
                )
            ]
        )
    }

    private static let range = Function(
        "lists.range",
        "The whole numbers from nought up to and without one; at most a million.",
        examples: [
            .init("lists.range(3)", "[0, 1, 2]"), .init("lists.range(-1)", "[]"),
            .init("lists.range(9223372036854775807)", "error"),
        ],
        overloads: [
            Overload(
                "lists_range",
                [.int],
                .list(.int),
                body: .unary { count in
                    guard case .int(let count) = count else { return .noOverload }
                    guard count <= most else { return .error(tooMany(for: "lists.range")) }
                    return .value(.list((0..<max(count, 0)).map { .int($0) }))
                }
            )
        ]
    )

    /// What a function says that would make more elements than it may.
    static func tooMany(for name: String) -> EvaluationMessage {
        .refused(function: name, "the result is a list of more than \(most) elements")
    }
}
