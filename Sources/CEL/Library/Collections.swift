/// Lists and maps: size, membership, indices.
enum Collections {
    static let all: [Function] = [
        Function(
            "size", "How many scalars, bytes, elements or entries there are.",
            examples: [.init("size([1, 2])", "2"), .init("'abc'.size()", "3")],
            overloads: [false, true].flatMap { isMember in
                [Type.string, .bytes, .list(.parameter("T")), anyMap].map {
                    Overload(
                        "size_\($0)_\(isMember)", [$0], .int, isMember: isMember,
                        body: .unary(size))
                }
            }),
        Function(
            "@in", "Whether a list has an element or a map a key.",
            examples: [.init("2 in [1, 2]", "true")],
            overloads: [
                Overload(
                    "in_list", [.parameter("T"), .list(.parameter("T"))], .bool,
                    body: .binary { element, list in
                        guard case .list(let elements) = list else { return .noOverload }
                        return .value(.bool(elements.contains { $0.equals(element) }))
                    }),
                Overload(
                    "in_map", [.parameter("K"), anyMap], .bool,
                    body: .binary { key, map in
                        guard case .map(let map) = map else { return .noOverload }
                        return .value(.bool(map[key] != nil))
                    }),
            ]),
        Function(
            "_[_]", "The element at an index, or the value of a key.",
            examples: [.init("[1, 2][0]", "1")],
            overloads: [
                Overload(
                    "index_list", [.list(.parameter("T")), .dyn], .parameter("T"),
                    body: .binary(element)),
                Overload(
                    "index_map", [anyMap, .parameter("K")], .parameter("V"),
                    body: .binary { map, key in
                        guard case .map(let map) = map else { return .noOverload }
                        return map[key].map { .value($0) } ?? .error(.noSuchKey("\(key)"))
                    }),
            ]),
        Function(
            "distinct", "The elements, each once, in the order of their first place.",
            examples: [.init("[1, 2, 1].distinct()", "[1, 2]")],
            overloads: [
                Overload(
                    "distinct_list", [.list(.parameter("T"))], .list(.parameter("T")),
                    isMember: true, body: .unary(distinct))
            ]),
    ]

    private static let anyMap = Type.map(key: .parameter("K"), value: .parameter("V"))

    private static func size(_ value: Value) -> FunctionResult {
        switch value {
        case .string(let text): .value(.int(Int64(text.unicodeScalars.count)))
        case .bytes(let bytes): .value(.int(Int64(bytes.count)))
        case .list(let elements): .value(.int(Int64(elements.count)))
        case .map(let map): .value(.int(Int64(map.count)))
        default: .noOverload
        }
    }

    private static func element(_ list: Value, _ index: Value) -> FunctionResult {
        guard case .list(let elements) = list else { return .noOverload }
        let number: Int64? =
            switch index {
            case .int(let number): number
            case .uint(let number): Int64(exactly: number)
            case .double(let number): Int64(exactly: number)
            default: nil
            }
        guard let number else { return .noOverload }
        guard number >= 0, number < elements.count else {
            return .error(.indexOutOfRange(number, count: elements.count))
        }
        return .value(elements[Int(number)])
    }

    private static func distinct(_ value: Value) -> FunctionResult {
        guard case .list(let elements) = value else { return .noOverload }
        var kept: [Value] = []
        var seen: Set<MapKey> = []
        for element in elements {
            if let key = MapKey(element) {
                if seen.insert(key).inserted { kept.append(element) }
            } else if !kept.contains(where: { $0.equals(element) }) {
                kept.append(element)
            }
        }
        return .value(.list(kept))
    }
}
