/// From one type to another.
enum Conversions {
    static let all: [Function] = [
        Function(
            "int", "The whole number, cut off towards nought.", examples: [.init("int(2.9)", "2")],
            overloads: overloads("int", .int, [.int, .uint, .double, .string, .timestamp], int)),
        Function(
            "uint", "The whole number without a sign.", examples: [.init("uint(2)", "2u")],
            overloads: overloads("uint", .uint, [.int, .uint, .double, .string], uint)),
        Function(
            "double", "The number.", examples: [.init("double(2)", "2.0")],
            overloads: overloads("double", .double, [.int, .uint, .double, .string], double)),
        Function(
            "string", "The value as text.", examples: [.init("string(2)", "'2'")],
            overloads: overloads(
                "string", .string, [.int, .uint, .double, .string, .bool, .bytes], string)),
        Function(
            "dyn", "The value, its type known only when it runs.",
            examples: [.init("dyn(2)", "2")],
            overloads: [Overload("to_dyn", [.parameter("T")], .dyn, body: .unary { .value($0) })]),
        Function(
            "type", "The type of a value.", examples: [.init("type(2) == int", "true")],
            overloads: [
                Overload(
                    "type_of", [.parameter("T")], .type(nil),
                    body: .unary { .value(.type($0.type)) })
            ]),
    ]

    private static func overloads(
        _ name: String, _ result: Type, _ types: [Type],
        _ body: @escaping @Sendable (Value) -> FunctionResult
    ) -> [Overload] {
        types.map { Overload("\(name)_of_\($0)", [$0], result, body: .unary(body)) }
    }

    private static func int(_ value: Value) -> FunctionResult {
        switch value {
        case .int: return .value(value)
        case .uint(let number): return exactly(Int64(exactly: number), number, "int")
        case .double(let number):
            let isInside = number > -9_223_372_036_854_775_808 && number < 9_223_372_036_854_775_808
            return isInside ? .value(.int(Int64(number))) : .error(.outOfRange("\(number)", of: "int"))
        case .string(let text):
            return Int64(text).map { .value(.int($0)) } ?? .error(.notConvertible("'\(text)'", to: "int"))
        case .timestamp(let moment): return .value(.int(moment.seconds))
        default: return .noOverload
        }
    }

    private static func exactly(
        _ converted: Int64?, _ number: UInt64, _ type: String
    ) -> FunctionResult {
        converted.map { .value(.int($0)) } ?? .error(.outOfRange("\(number)", of: type))
    }

    private static func uint(_ value: Value) -> FunctionResult {
        switch value {
        case .uint: return .value(value)
        case .int(let number):
            return UInt64(exactly: number).map { .value(.uint($0)) }
                ?? .error(.outOfRange("\(number)", of: "uint"))
        case .double(let number):
            let isInside = number > -1 && number < 18_446_744_073_709_551_616
            return isInside
                ? .value(.uint(UInt64(number))) : .error(.outOfRange("\(number)", of: "uint"))
        case .string(let text):
            return UInt64(text).map { .value(.uint($0)) }
                ?? .error(.notConvertible("'\(text)'", to: "uint"))
        default: return .noOverload
        }
    }

    private static func double(_ value: Value) -> FunctionResult {
        switch value {
        case .double: .value(value)
        case .int(let number): .value(.double(Double(number)))
        case .uint(let number): .value(.double(Double(number)))
        case .string(let text):
            Double(text).map { .value(.double($0)) }
                ?? .error(.notConvertible("'\(text)'", to: "double"))
        default: .noOverload
        }
    }

    private static func string(_ value: Value) -> FunctionResult {
        switch value {
        case .string: .value(value)
        case .int(let number): .value(.string(String(number)))
        case .uint(let number): .value(.string(String(number)))
        case .bool(let truth): .value(.string(truth ? "true" : "false"))
        case .double(let number): .value(.string(spelling(number)))
        case .bytes(let bytes):
            String(validating: bytes, as: UTF8.self).map { .value(.string($0)) }
                ?? .error(.notConvertible("bytes", to: "string"))
        default: .noOverload
        }
    }

    private static func spelling(_ number: Double) -> String {
        let text = number.description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
