/// Lists within lists, put into one.
enum ListNesting {
    static let functions = [
        Function(
            "flatten",
            "The elements of the lists in a list, one level down or as many as are asked for.",
            examples: [
                .init("[[1], [], [2, 3]].flatten()", "[1, 2, 3]"),
                .init("[1, [2, [3, [4]]]].flatten(2)", "[1, 2, 3, [4]]"),
                .init("[[1]].flatten(-1)", "error"),
            ],
            overloads: [
                Overload(
                    "list_flatten",
                    [.list(.list(.parameter("T")))],
                    .list(.parameter("T")),
                    isMember: true,
                    body: .unary { flattened($0, levels: .int(1)) }
                ),
                Overload(
                    "list_flatten_int",
                    [.list(.dyn), .int],
                    .list(.dyn),
                    isMember: true,
                    body: .binary { flattened($0, levels: $1) }
                ),
            ]
        )
    ]

    private static func flattened(_ list: Value, levels: Value) -> FunctionResult {
        guard case .list(let elements) = list, case .int(let levels) = levels else {
            return .noOverload
        }
        guard levels >= 0 else {
            return .error(.refused(function: "flatten", "negative level \(levels)"))
        }
        var flat: [Value] = []
        var steps = ListParts.most
        guard add(elements, levels: levels, to: &flat, &steps) else {
            return .error(ListParts.tooMany(for: "flatten"))
        }
        return .value(.list(flat))
    }

    /// Adds elements; false as soon as more are looked at than may be, empty lists among them.
    private static func add(
        _ elements: [Value],
        levels: Int64,
        to flat: inout [Value],
        _ steps: inout Int
    ) -> Bool {
        for element in elements {
            steps -= 1
            guard steps >= 0 else { return false }
            guard levels > 0, case .list(let inner) = element else {
                flat.append(element)
                continue
            }
            guard add(inner, levels: levels - 1, to: &flat, &steps) else { return false }
        }
        return true
    }
}
