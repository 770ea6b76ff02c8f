/// What is done to the bits of whole numbers; an `int` is taken as two's complement.
enum Bits {
    static let functions = [
        combination("math.bitAnd", "The bits that are set in both.", "math.bitAnd(6, 3)", "2", &),
        combination("math.bitOr", "The bits that are set in either.", "math.bitOr(6, 3)", "7", |),
        combination("math.bitXor", "The bits that differ.", "math.bitXor(6, 3)", "5", ^),
        not,
        shift("math.bitShiftLeft", "further up", "math.bitShiftLeft(1, 2)", "4") { $0 << $1 },
        shift("math.bitShiftRight", "further down", "math.bitShiftRight(-1, 63)", "1") { $0 >> $1 },
    ]

    private static let not = Function.onNumber(
        "math.bitNot",
        "The bits that are not set.",
        examples: [
            .init("math.bitNot(1)", "-2"), .init("math.bitNot(0u)", "18446744073709551615u"),
        ],
        takes: [.int, .uint]
    ) { number in
        switch number {
        case .int(let number): .value(.int(~number))
        case .uint(let number): .value(.uint(~number))
        case .double: .noOverload
        }
    }

    private static func combination(
        _ name: String,
        _ documentation: String,
        _ example: String,
        _ result: String,
        _ combine: @escaping @Sendable (UInt64, UInt64) -> UInt64
    ) -> Function {
        let body = Overload.Body.binary { left, right in
            switch (left, right) {
            case (.int(let left), .int(let right)):
                let bits = combine(UInt64(bitPattern: left), UInt64(bitPattern: right))
                return .value(.int(Int64(bitPattern: bits)))
            case (.uint(let left), .uint(let right)): return .value(.uint(combine(left, right)))
            default: return .noOverload
            }
        }
        return Function(
            name,
            documentation,
            examples: [.init(example, result)],
            overloads: [Type.int, .uint].map { type in
                Overload("\(name)_\(type)", [type, type], type, body: body)
            }
        )
    }

    /// Noughts come in at the end that falls free, also for negative numbers.
    private static func shift(
        _ name: String,
        _ way: String,
        _ example: String,
        _ result: String,
        _ shift: @escaping @Sendable (UInt64, Int64) -> UInt64
    ) -> Function {
        let body = Overload.Body.binary { value, places in
            guard case .int(let places) = places else { return .noOverload }
            guard places >= 0 else {
                return .error(.refused(function: name, "negative offset \(places)"))
            }
            return moved(value) { shift($0, places) }
        }
        return Function(
            name,
            "The bits so many places \(way); all are gone after 64.",
            examples: [.init(example, result)],
            overloads: [Type.int, .uint].map { type in
                Overload("\(name)_\(type)_int", [type, .int], type, body: body)
            }
        )
    }

    private static func moved(_ value: Value, by move: (UInt64) -> UInt64) -> FunctionResult {
        switch Number(value) {
        case .int(let number)?:
            .value(.int(Int64(bitPattern: move(UInt64(bitPattern: number)))))
        case .uint(let number)?: .value(.uint(move(number)))
        case .double?, nil: .noOverload
        }
    }
}
