/// Lists in order, and the other way round.
enum ListOrder {
    static let functions = [sort, reverse]

    /// The types whose values have an order.
    static let comparable: [Type] = [
        .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration,
    ]

    private static let sort = Function(
        "sort",
        "The elements in order, the smallest first; all must be of one type that has an order.",
        examples: [
            .init("[3, 1, 2].sort()", "[1, 2, 3]"), .init("[1, dyn('a')].sort()", "error"),
        ],
        overloads: comparable.map { type in
            Overload(
                "list_sort_\(type)",
                [.list(type)],
                .list(type),
                isMember: true,
                body: .unary { list in
                    guard case .list(let elements) = list else { return .noOverload }
                    do throws(EvaluationMessage) {
                        return .value(.list(try sorted(elements, by: elements, for: "sort")))
                    } catch {
                        return .error(error)
                    }
                }
            )
        }
    )

    private static let reverse = Function(
        "reverse",
        "The elements, or the scalars of a text, from last to first.",
        examples: [.init("[1, 2, 3].reverse()", "[3, 2, 1]")],
        overloads: [
            Overload(
                "list_reverse",
                [.list(.parameter("T"))],
                .list(.parameter("T")),
                isMember: true,
                body: .unary { list in
                    guard case .list(let elements) = list else { return .noOverload }
                    return .value(.list(elements.reversed()))
                }
            )
        ]
    )

    /// The elements in the order of their keys; equal keys keep the order that they had.
    ///
    /// - Parameters:
    ///   - elements: what is to be put in order.
    ///   - keys: one for each element.
    ///   - name: the function that asks, for messages.
    /// - Returns: the same elements.
    /// - Throws: what to say of keys that are not of one type or have no order.
    static func sorted(
        _ elements: [Value],
        by keys: [Value],
        for name: String
    ) throws(EvaluationMessage) -> [Value] {
        if let message = fault(of: keys, for: name) { throw message }
        let places = keys.indices.sorted { left, right in
            if keys[left].precedes(keys[right]) == true { return true }
            return keys[right].precedes(keys[left]) == false && left < right
        }
        return places.map { elements[$0] }
    }

    private static func fault(of keys: [Value], for name: String) -> EvaluationMessage? {
        guard let first = keys.first?.type else { return nil }
        guard comparable.contains(first) else {
            return .refused(function: name, "values of type '\(first.runtimeName)' have no order")
        }
        if let other = keys.first(where: { $0.type != first }) {
            let types = "'\(first.runtimeName)' and '\(other.type.runtimeName)'"
            return .refused(function: name, "\(types) are not of one type")
        }
        guard keys.contains(where: \.isNotANumber) else { return nil }
        return .refused(function: name, "what is not a number has no order")
    }
}
