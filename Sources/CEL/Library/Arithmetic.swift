/// `+`, `-`, `*`, `/`, `%` of numbers; a result too large for its type is an error.
enum Arithmetic {
    static let functions = [
        operation(
            "_+_",
            "add",
            { $0.addingReportingOverflow($1) },
            { $0.addingReportingOverflow($1) },
            +,
            extra: Collections.sums + Times.sums
        ),
        operation(
            "_-_",
            "subtract",
            { $0.subtractingReportingOverflow($1) },
            { $0.subtractingReportingOverflow($1) },
            -,
            extra: Times.differences
        ),
        operation(
            "_*_",
            "multiply",
            { $0.multipliedReportingOverflow(by: $1) },
            { $0.multipliedReportingOverflow(by: $1) },
            *
        ),
        operation(
            "_/_",
            "divide",
            { $0.dividedReportingOverflow(by: $1) },
            { $0.dividedReportingOverflow(by: $1) },
            /,
            nought: .divisionByZero
        ),
        operation(
            "_%_",
            "modulo",
            { $0.remainderReportingOverflow(dividingBy: $1) },
            { $0.remainderReportingOverflow(dividingBy: $1) },
            nil,
            nought: .remainderByZero
        ),
        negation,
    ]

    private static func operation(
        _ name: String,
        _ id: String,
        _ int: @escaping @Sendable (Int64, Int64) -> (partialValue: Int64, overflow: Bool),
        _ uint: @escaping @Sendable (UInt64, UInt64) -> (partialValue: UInt64, overflow: Bool),
        _ double: (@Sendable (Double, Double) -> Double)?,
        nought: EvaluationMessage? = nil,
        extra: [Overload] = []
    ) -> Function {
        let ints = Overload(
            "\(id)_int",
            [.int, .int],
            .int,
            body: .binary { left, right in
                guard case .int(let left) = left, case .int(let right) = right else {
                    return .noOverload
                }
                if let nought, right == 0 { return .error(nought) }
                let (result, overflow) = int(left, right)
                return overflow ? .error(.overflow(name)) : .value(.int(result))
            }
        )
        let uints = Overload(
            "\(id)_uint",
            [.uint, .uint],
            .uint,
            body: .binary { left, right in
                guard case .uint(let left) = left, case .uint(let right) = right else {
                    return .noOverload
                }
                if let nought, right == 0 { return .error(nought) }
                let (result, overflow) = uint(left, right)
                return overflow ? .error(.overflow(name)) : .value(.uint(result))
            }
        )
        let doubles = double.map { double in
            Overload(
                "\(id)_double",
                [.double, .double],
                .double,
                body: .binary { left, right in
                    guard case .double(let left) = left, case .double(let right) = right else {
                        return .noOverload
                    }
                    return .value(.double(double(left, right)))
                }
            )
        }
        return Function(
            name,
            "Arithmetic of two numbers of one type.",
            overloads: [ints, uints] + (doubles.map { [$0] } ?? []) + extra
        )
    }

    private static let negation = Function(
        "-_",
        "The number with the other sign.",
        examples: [.init("-(1)", "-1")],
        overloads: [
            Overload(
                "negate_int",
                [.int],
                .int,
                body: .unary { value in
                    guard case .int(let number) = value else { return .noOverload }
                    return number == .min ? .error(.overflow("-")) : .value(.int(-number))
                }
            ),
            Overload(
                "negate_double",
                [.double],
                .double,
                body: .unary { value in
                    guard case .double(let number) = value else { return .noOverload }
                    return .value(.double(-number))
                }
            ),
        ]
    )
}
