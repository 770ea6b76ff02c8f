/// Values that may be absent.
enum Optionals {
    static let functions = [
        of, none, ofNonZero, hasValue, value, or, orValue, index, optionalIndex,
    ]

    private static let parameter = Type.parameter("T")
    private static let optional = Type.optional(parameter)

    private static let of = Function(
        "optional.of",
        "An optional that holds a value.",
        examples: [.init("optional.of(1).value()", "1")],
        overloads: [
            Overload("optional_of", [parameter], optional, body: .unary { .value(.optional($0)) })
        ]
    )

    private static let none = Function(
        "optional.none",
        "An optional that holds nothing.",
        examples: [.init("optional.none().hasValue()", "false")],
        overloads: [
            Overload("optional_none", [], optional, body: .variadic { _ in .value(.optional(nil)) })
        ]
    )

    private static let ofNonZero = Function(
        "optional.ofNonZeroValue",
        "An optional that holds a value unless it is empty or nought.",
        examples: [.init("optional.ofNonZeroValue('').hasValue()", "false")],
        overloads: [
            Overload(
                "optional_ofNonZeroValue",
                [parameter],
                optional,
                body: .unary { .value(.optional($0.isZero ? nil : $0)) }
            )
        ]
    )

    private static let hasValue = Function(
        "hasValue",
        "Whether an optional holds a value.",
        examples: [.init("optional.of(1).hasValue()", "true")],
        overloads: [
            Overload(
                "optional_hasValue",
                [optional],
                .bool,
                isMember: true,
                body: .unary { value in
                    guard case .optional(let held) = value else { return .noOverload }
                    return .value(.bool(held != nil))
                }
            )
        ]
    )

    private static let value = Function(
        "value",
        "What an optional holds.",
        examples: [.init("optional.none().value()", "error")],
        overloads: [
            Overload(
                "optional_value",
                [optional],
                parameter,
                isMember: true,
                body: .unary { value in
                    guard case .optional(let held) = value else { return .noOverload }
                    return held.map { .value($0) } ?? .error(.emptyOptional)
                }
            )
        ]
    )

    private static let or = Function(
        "or",
        "The first optional where it holds a value, else the second.",
        examples: [.init("optional.none().or(optional.of(2)).value()", "2")],
        overloads: [
            Overload(
                "optional_or",
                [optional, optional],
                optional,
                isMember: true,
                body: .binary { first, second in
                    guard case .optional(let held) = first else { return .noOverload }
                    return .value(held == nil ? second : first)
                }
            )
        ]
    )

    private static let orValue = Function(
        "orValue",
        "What an optional holds, or a value in its stead.",
        examples: [.init("optional.none().orValue(3)", "3")],
        overloads: [
            Overload(
                "optional_orValue",
                [optional, parameter],
                parameter,
                isMember: true,
                body: .binary { first, second in
                    guard case .optional(let held) = first else { return .noOverload }
                    return .value(held ?? second)
                }
            )
        ]
    )

    private static let list = Type.list(.parameter("T"))
    private static let map = Type.map(key: .parameter("K"), value: .parameter("T"))

    private static let index = Function(
        "_[_]",
        "The element or value in an optional list or map, as an optional.",
        overloads: indices("optional_index", of: [.optional(list), .optional(map)])
    )

    private static let optionalIndex = Function(
        "_[?_]",
        "The element or value, where there is one, as an optional.",
        examples: [.init("[1][?1].hasValue()", "false"), .init("{'a': 1}[?'a'].value()", "1")],
        overloads: indices(
            "index_optional",
            of: [list, map, .optional(list), .optional(map)]
        )
    )

    private static func indices(_ id: String, of types: [Type]) -> [Overload] {
        types.enumerated().map { number, type in
            let isMap = number % 2 == 1
            return Overload(
                "\(id)_\(number)",
                [type, isMap ? .parameter("K") : .int],
                optional,
                body: .binary(element)
            )
        }
    }

    private static func element(_ container: Value, _ index: Value) -> FunctionResult {
        switch container {
        case .optional(let held):
            return held.map { element($0, index) } ?? .value(.optional(nil))
        case .list(let elements):
            guard case .int(let place)? = MapKey(finding: index) else { return .noOverload }
            let isThere = elements.indices.contains(Int(place))
            return .value(.optional(isThere ? elements[Int(place)] : nil))
        case .map(let map): return .value(.optional(map[index]))
        case .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration,
            .record, .type, .opaque:
            return .noOverload
        }
    }
}

extension Value {
    /// Whether it is what a value of its type is before anything is put into it.
    fileprivate var isZero: Bool {
        switch self {
        case .null: true
        case .bool(let truth): !truth
        case .int(let number): number == 0
        case .uint(let number): number == 0
        case .double(let number): number == 0
        case .string(let text): text.isEmpty
        case .bytes(let bytes): bytes.isEmpty
        case .list(let elements): elements.isEmpty
        case .map(let map): map.count == 0
        case .duration(let length): length.nanoseconds == 0
        case .optional(let held): held == nil
        case .timestamp, .record, .type, .opaque: false
        }
    }
}
