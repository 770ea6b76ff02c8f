/// Equality, order and membership.
enum Comparisons {
    static let functions = [equals, notEquals, isIn, not] + orders

    /// Every pair of number types that differ.
    private static let numbers: [[Type]] = [
        [.int, .uint], [.int, .double], [.uint, .int], [.uint, .double], [.double, .int],
        [.double, .uint],
    ]

    private static let equals = Function(
        "_==_",
        "Whether two values are equal; numbers by value, whatever their type.",
        examples: [.init("1 == 1u || dyn(1) == 1.0", "true"), .init("[1] == [2]", "false")],
        overloads: [
            Overload(
                "equals",
                [.parameter("A"), .parameter("A")],
                .bool,
                body: .binary { .value(.bool($0.equals($1))) }
            )
        ]
            + numbers.map { pair in
                Overload(
                    "equals_\(pair[0])_\(pair[1])",
                    pair,
                    .bool,
                    body: .binary { .value(.bool($0.equals($1))) }
                )
            }
    )

    private static let notEquals = Function(
        "_!=_",
        "Whether two values differ.",
        examples: [.init("'a' != 'b'", "true")],
        overloads: [
            Overload(
                "not_equals",
                [.parameter("A"), .parameter("A")],
                .bool,
                body: .binary { .value(.bool(!$0.equals($1))) }
            )
        ]
            + numbers.map { pair in
                Overload(
                    "not_equals_\(pair[0])_\(pair[1])",
                    pair,
                    .bool,
                    body: .binary { .value(.bool(!$0.equals($1))) }
                )
            }
    )

    private static let isIn = Function(
        "@in",
        "Whether a list holds a value, or a map a key.",
        examples: [.init("2 in [1, 2]", "true"), .init("'b' in {'a': 1}", "false")],
        overloads: [
            Overload(
                "in_list",
                [.parameter("A"), .list(.parameter("A"))],
                .bool,
                body: .binary { value, list in
                    guard case .list(let elements) = list else { return .noOverload }
                    return .value(.bool(elements.contains { $0.equals(value) }))
                }
            ),
            Overload(
                "in_map",
                [.parameter("A"), .map(key: .parameter("A"), value: .parameter("B"))],
                .bool,
                body: .binary { key, map in
                    guard case .map(let map) = map else { return .noOverload }
                    return .value(.bool(map[key] != nil))
                }
            ),
        ]
    )

    private static let not = Function(
        "!_",
        "Whether something does not hold.",
        examples: [.init("!false", "true")],
        overloads: [
            Overload(
                "logical_not",
                [.bool],
                .bool,
                body: .unary { value in
                    guard case .bool(let truth) = value else { return .noOverload }
                    return .value(.bool(!truth))
                }
            )
        ]
    )

    private static let orders = [
        order("_<_", "less") { $0.precedes($1) },
        order("_<=_", "less_equals") { left, right in
            left.precedes(right).flatMap { $0 ? true : right.precedes(left).map { !$0 } }
                .map { $0 && !left.isNotANumber && !right.isNotANumber }
        },
        order("_>_", "greater") { $1.precedes($0) },
        order("_>=_", "greater_equals") { left, right in
            right.precedes(left).flatMap { $0 ? true : left.precedes(right).map { !$0 } }
                .map { $0 && !left.isNotANumber && !right.isNotANumber }
        },
    ]

    private static func order(
        _ name: String,
        _ id: String,
        _ answer: @escaping @Sendable (Value, Value) -> Bool?
    ) -> Function {
        let body = Overload.Body.binary { left, right in
            answer(left, right).map { .value(.bool($0)) } ?? .noOverload
        }
        let types: [Type] = [
            .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration,
        ]
        return Function(
            name,
            "The order of two values of one type, or of two numbers.",
            overloads: (types.map { [$0, $0] } + numbers).map { pair in
                Overload("\(id)_\(pair[0])_\(pair[1])", pair, .bool, body: body)
            }
        )
    }
}

extension Value {
    /// Whether it is the smaller of two; none where the two have no order.
    func precedes(_ other: Value) -> Bool? {
        switch (self, other) {
        case (.bool(let left), .bool(let right)): !left && right
        case (.string(let left), .string(let right)): left.precedes(right)
        case (.bytes(let left), .bytes(let right)): left.lexicographicallyPrecedes(right)
        case (.timestamp(let left), .timestamp(let right)): left < right
        case (.duration(let left), .duration(let right)): left < right
        default: Number(self).flatMap { left in Number(other).map { left.precedes($0) } }
        }
    }

    var isNotANumber: Bool {
        if case .double(let number) = self { number.isNaN } else { false }
    }
}
