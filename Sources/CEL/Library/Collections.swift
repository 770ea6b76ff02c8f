/// What lists, maps, texts and bytes have in common.
enum Collections {
    static let functions = [size, index]

    private static let sized: [Type] = [
        .string, .bytes, .list(.parameter("A")),
        .map(key: .parameter("A"), value: .parameter("B")),
    ]

    private static let size = Function(
        "size",
        "How many elements, entries, bytes or Unicode scalars there are.",
        examples: [.init("size([1, 2])", "2"), .init("'tea'.size()", "3")],
        overloads: [false, true].flatMap { isMember in
            sized.map { type in
                Overload(
                    "size_\(type.runtimeName)_\(isMember)",
                    [type],
                    .int,
                    isMember: isMember,
                    body: .unary(count)
                )
            }
        }
    )

    private static func count(_ value: Value) -> FunctionResult {
        switch value {
        case .string(let text): .value(.int(Int64(text.unicodeScalars.count)))
        case .bytes(let bytes): .value(.int(Int64(bytes.count)))
        case .list(let elements): .value(.int(Int64(elements.count)))
        case .map(let map): .value(.int(Int64(map.count)))
        case .null, .bool, .int, .uint, .double, .timestamp, .duration, .record, .type,
            .optional, .opaque:
            .noOverload
        }
    }

    private static let index = Function(
        "_[_]",
        "The element at an index from nought, or the value of a key.",
        examples: [.init("[1, 2][1]", "2"), .init("{'a': 1}['b']", "error")],
        overloads: [
            Overload(
                "index_list",
                [.list(.parameter("A")), .int],
                .parameter("A"),
                body: .binary(element)
            ),
            Overload(
                "index_list_uint",
                [.list(.parameter("A")), .uint],
                .parameter("A"),
                body: .binary(element)
            ),
            Overload(
                "index_list_double",
                [.list(.parameter("A")), .double],
                .parameter("A"),
                body: .binary(element)
            ),
            Overload(
                "index_map",
                [.map(key: .parameter("A"), value: .parameter("B")), .parameter("A")],
                .parameter("B"),
                body: .binary(entry)
            ),
        ]
    )

    private static func element(_ list: Value, _ index: Value) -> FunctionResult {
        guard case .list(let elements) = list, let place = MapKey(finding: index) else {
            return .noOverload
        }
        guard case .int(let place) = place, elements.indices.contains(Int(place)) else {
            if case .string = place { return .noOverload }
            return .error(.refused(function: "_[_]", "no index \(index.text) in \(elements.count)"))
        }
        return .value(elements[Int(place)])
    }

    private static func entry(_ map: Value, _ key: Value) -> FunctionResult {
        guard case .map(let map) = map else { return .noOverload }
        return map[key].map { .value($0) } ?? .error(.noSuchKey(key.text))
    }

    /// `+` of texts, bytes and lists.
    static let sums = [
        Overload(
            "add_string",
            [.string, .string],
            .string,
            body: .binary { left, right in
                guard case .string(let left) = left, case .string(let right) = right else {
                    return .noOverload
                }
                return .value(.string(left + right))
            }
        ),
        Overload(
            "add_bytes",
            [.bytes, .bytes],
            .bytes,
            body: .binary { left, right in
                guard case .bytes(let left) = left, case .bytes(let right) = right else {
                    return .noOverload
                }
                return .value(.bytes(left + right))
            }
        ),
        Overload(
            "add_list",
            [.list(.parameter("A")), .list(.parameter("A"))],
            .list(.parameter("A")),
            body: .binary { left, right in
                guard case .list(let left) = left, case .list(let right) = right else {
                    return .noOverload
                }
                return .value(.list(left + right))
            }
        ),
    ]
}
