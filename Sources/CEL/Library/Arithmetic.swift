/// `+ - * / %` and the minus sign; whole numbers that grow too large are errors.
enum Arithmetic {
    static let all: [Function] = [
        Function("_+_", "The sum.", examples: [.init("1 + 2", "3")], overloads: add),
        Function("_-_", "The difference.", examples: [.init("3 - 2", "1")], overloads: subtract),
        Function(
            "_*_", "The product.", examples: [.init("2 * 3", "6")],
            overloads: numbers("_*_", { $0.multipliedReportingOverflow(by: $1) }) {
                $0.multipliedReportingOverflow(by: $1)
            } double: { $0 * $1 }),
        Function(
            "_/_", "The quotient, rounded towards nought for whole numbers.",
            examples: [.init("7 / 2", "3")],
            overloads: divisions("_/_", .divisionByZero, { $0.dividedReportingOverflow(by: $1) }) {
                $0.dividedReportingOverflow(by: $1)
            } + [double("_/_") { $0 / $1 }]),
        Function(
            "_%_", "The remainder, with the sign of the first.", examples: [.init("7 % 2", "1")],
            overloads: divisions(
                "_%_", .remainderByZero, { $0.remainderReportingOverflow(dividingBy: $1) }
            ) { $0.remainderReportingOverflow(dividingBy: $1) }),
        Function("-_", "The negative.", examples: [.init("-(1)", "-1")], overloads: negate),
    ]

    private static let add =
        numbers("_+_", { $0.addingReportingOverflow($1) }) {
            $0.addingReportingOverflow($1)
        } double: { $0 + $1 } + [
            Overload("add_string", [.string, .string], .string, body: .binary(joined)),
            Overload("add_bytes", [.bytes, .bytes], .bytes, body: .binary(joined)),
            Overload(
                "add_list", [.list(.parameter("T")), .list(.parameter("T"))],
                .list(.parameter("T")), body: .binary(joined)),
        ]

    private static let subtract = numbers("_-_", { $0.subtractingReportingOverflow($1) }) {
        $0.subtractingReportingOverflow($1)
    } double: { $0 - $1 }

    private static let negate = [
        Overload(
            "negate_int", [.int], .int,
            body: .unary {
                guard case .int(let number) = $0 else { return .noOverload }
                return number == .min ? .error(.overflow("-")) : .value(.int(-number))
            }),
        Overload(
            "negate_double", [.double], .double,
            body: .unary {
                guard case .double(let number) = $0 else { return .noOverload }
                return .value(.double(-number))
            }),
    ]

    private static func joined(_ left: Value, _ right: Value) -> FunctionResult {
        switch (left, right) {
        case (.string(let left), .string(let right)): .value(.string(left + right))
        case (.bytes(let left), .bytes(let right)): .value(.bytes(left + right))
        case (.list(let left), .list(let right)): .value(.list(left + right))
        default: .noOverload
        }
    }

    private static func numbers(
        _ name: String,
        _ int: @escaping @Sendable (Int64, Int64) -> (partialValue: Int64, overflow: Bool),
        uint: @escaping @Sendable (UInt64, UInt64) -> (partialValue: UInt64, overflow: Bool),
        double operation: @escaping @Sendable (Double, Double) -> Double
    ) -> [Overload] {
        divisions(name, nil, int, uint) + [double(name, operation)]
    }

    private static func divisions(
        _ name: String, _ byZero: EvaluationMessage?,
        _ int: @escaping @Sendable (Int64, Int64) -> (partialValue: Int64, overflow: Bool),
        _ uint: @escaping @Sendable (UInt64, UInt64) -> (partialValue: UInt64, overflow: Bool)
    ) -> [Overload] {
        let sign = String(name.dropFirst().dropLast())
        return [
            Overload(
                "\(name)_int", [.int, .int], .int,
                body: .binary { left, right in
                    guard case .int(let left) = left, case .int(let right) = right else {
                        return .noOverload
                    }
                    if right == 0, let byZero { return .error(byZero) }
                    let (value, overflow) = int(left, right)
                    return overflow ? .error(.overflow(sign)) : .value(.int(value))
                }),
            Overload(
                "\(name)_uint", [.uint, .uint], .uint,
                body: .binary { left, right in
                    guard case .uint(let left) = left, case .uint(let right) = right else {
                        return .noOverload
                    }
                    if right == 0, let byZero { return .error(byZero) }
                    let (value, overflow) = uint(left, right)
                    return overflow ? .error(.overflow(sign)) : .value(.uint(value))
                }),
        ]
    }

    private static func double(
        _ name: String, _ operation: @escaping @Sendable (Double, Double) -> Double
    ) -> Overload {
        Overload(
            "\(name)_double", [.double, .double], .double,
            body: .binary { left, right in
                guard case .double(let left) = left, case .double(let right) = right else {
                    return .noOverload
                }
                return .value(.double(operation(left, right)))
            })
    }
}
