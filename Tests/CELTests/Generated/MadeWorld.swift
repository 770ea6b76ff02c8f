import CEL
import TestSupport

/// The names that made expressions use, and values for them, some of which are not known.
enum MadeWorld {
    static let names: [(name: String, shape: Shape)] = [
        ("b", .bool), ("c", .bool), ("i", .int), ("j", .int), ("x", .double), ("s", .string),
        ("l", .ints), ("w", .strings), ("m", .counts), ("one", .person), ("all_of", .people),
    ]

    static let person = RecordType(
        "person",
        fields: [
            .init("name", type: .string), .init("age", type: .int),
            .init("tags", type: .list(.string)),
        ]
    )

    static let environment = Environment(
        variables: names.map { Variable($0.name, type: type(of: $0.shape)) },
        libraries: [.standard, .counting]
    )

    static func type(of shape: Shape) -> Type {
        switch shape {
        case .bool: .bool
        case .int: .int
        case .double: .double
        case .string: .string
        case .ints: .list(.int)
        case .strings: .list(.string)
        case .counts: .map(key: .string, value: .int)
        case .person: .record(person)
        case .people: .list(.record(person))
        }
    }

    /// Values for the names; about one in eight is left out.
    static func values(using random: inout SeededGenerator) -> [String: Value] {
        var values: [String: Value] = [:]
        for (name, shape) in names where Int.random(in: 0..<8, using: &random) > 0 {
            values[name] = value(shape, [.field(name)], &random)
        }
        return values
    }

    private static func value(
        _ shape: Shape,
        _ path: [FieldPath.Step],
        _ random: inout SeededGenerator
    ) -> Value {
        let number = Int64.random(in: -2...5, using: &random)
        let words = ["", "a", "b", "ab", "é"]
        switch shape {
        case .bool: return .bool(number > 1)
        case .int: return .int(number)
        case .double: return .double(Double(number) / 2)
        case .string: return .string(words[Int(number + 2) % words.count])
        case .ints: return .list((0..<max(0, number)).map { .int($0 - 1) })
        case .strings: return .list(words.prefix(Int(max(0, number))).map { .string($0) })
        case .counts: return .map(MapValue(["a": .int(number), "b": .int(0)]))
        case .person: return .record(person(path, &random))
        case .people:
            return .list(
                (0..<Int(max(0, number))).map { .record(person(path + [.index($0)], &random)) }
            )
        }
    }

    /// A person, each of whose fields may be missing.
    private static func person(
        _ path: [FieldPath.Step],
        _ random: inout SeededGenerator
    ) -> Record {
        let shapes: [Shape] = [.string, .int, .strings]
        let slots = shapes.map { shape in
            Int.random(in: 0..<6, using: &random) == 0 ? nil : value(shape, [], &random)
        }
        return Record(person, slots: slots, path: FieldPath(path))
    }
}
