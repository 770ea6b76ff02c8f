/// From one type to another.
enum Conversions {
    static let functions = [dyn, type, string]

    private static let dyn = Function(
        "dyn",
        "The value, with its type forgotten by the checker.",
        examples: [.init("dyn(1) == 1u", "true")],
        overloads: [Overload("to_dyn", [.parameter("A")], .dyn, body: .unary { .value($0) })]
    )

    private static let type = Function(
        "type",
        "The type of a value.",
        examples: [.init("type(1) == int", "true")],
        overloads: [
            Overload(
                "type",
                [.parameter("A")],
                .type(nil),
                body: .unary { .value(.type($0.type)) }
            )
        ]
    )

    private static let string = Function(
        "string",
        "The value as text.",
        examples: [
            .init("string(12)", "'12'"), .init("string(0.10)", "'0.1'"),
            .init("string(1000000.0)", "'1e+06'"), .init("string(b'\\xff')", "error"),
        ],
        overloads: [.bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration].map {
            type in
            Overload("\(type.runtimeName)_to_string", [type], .string, body: .unary(text))
        }
    )

    private static func text(_ value: Value) -> FunctionResult {
        switch value {
        case .bool(let truth): .value(.string("\(truth)"))
        case .int(let number): .value(.string("\(number)"))
        case .uint(let number): .value(.string("\(number)"))
        case .double(let number): .value(.string(number.shortestSpelling))
        case .bytes(let bytes):
            String(validating: bytes, as: UTF8.self).map { .value(.string($0)) }
                ?? .error(.refused(function: "string", "the bytes are not UTF-8"))
        case .string: .value(value)
        case .timestamp(let moment): .value(.string(moment.description))
        case .duration(let length): .value(.string(length.description))
        case .null, .list, .map, .record, .type, .optional, .opaque: .noOverload
        }
    }
}
