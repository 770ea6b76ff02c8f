/// Conversions to numbers, truths, bytes, moments and lengths of time.
enum Numbers {
    static let functions = [int, uint, double, bool, bytes, timestamp, duration]

    private static let int = conversion(
        "int",
        from: [.int, .uint, .double, .string, .timestamp],
        to: .int,
        examples: [.init("int('-7')", "-7"), .init("int(1.9)", "1")]
    ) { value in
        switch value {
        case .int: value
        case .uint(let number): Int64(exactly: number).map { .int($0) }
        case .double(let number):
            abs(number) < 0x1p63 ? .int(Int64(number)) : nil
        case .string(let text): Int64(text).map { .int($0) }
        case .timestamp(let moment): .int(moment.seconds)
        default: nil
        }
    }

    private static let uint = conversion(
        "uint",
        from: [.int, .uint, .double, .string],
        to: .uint,
        examples: [.init("uint(7)", "7u"), .init("uint(-1)", "error")]
    ) { value in
        switch value {
        case .uint: value
        case .int(let number): UInt64(exactly: number).map { .uint($0) }
        case .double(let number):
            number > -1 && number < 0x1p64 ? .uint(UInt64(number)) : nil
        case .string(let text): UInt64(text).map { .uint($0) }
        default: nil
        }
    }

    private static let double = conversion(
        "double",
        from: [.int, .uint, .double, .string],
        to: .double,
        examples: [.init("double('1.5')", "1.5")]
    ) { value in
        switch value {
        case .double: value
        case .int(let number): .double(Double(number))
        case .uint(let number): .double(Double(number))
        case .string(let text): Double(text).map { .double($0) }
        default: nil
        }
    }

    private static let bool = conversion(
        "bool",
        from: [.bool, .string],
        to: .bool,
        examples: [.init("bool('true')", "true")]
    ) { value in
        switch value {
        case .bool: value
        case .string("1"), .string("t"), .string("T"), .string("true"), .string("True"),
            .string("TRUE"):
            .bool(true)
        case .string("0"), .string("f"), .string("F"), .string("false"), .string("False"),
            .string("FALSE"):
            .bool(false)
        default: nil
        }
    }

    private static let bytes = conversion(
        "bytes",
        from: [.bytes, .string],
        to: .bytes,
        examples: [.init("bytes('a')", "b'a'")]
    ) { value in
        if case .string(let text) = value { .bytes(Array(text.utf8)) } else { value }
    }

    private static let timestamp = conversion(
        "timestamp",
        from: [.timestamp, .string, .int],
        to: .timestamp,
        examples: [.init("timestamp('1970-01-01T00:01:00Z')", "timestamp(60)")]
    ) { value in
        switch value {
        case .timestamp: value
        case .string(let text): Timestamp(text).map { .timestamp($0) }
        case .int(let seconds): Timestamp(seconds: seconds).map { .timestamp($0) }
        default: nil
        }
    }

    private static let duration = conversion(
        "duration",
        from: [.duration, .string],
        to: .duration,
        examples: [.init("duration('1h30m')", "duration('5400s')")]
    ) { value in
        switch value {
        case .duration: value
        case .string(let text): Duration(text).map { .duration($0) }
        default: nil
        }
    }

    private static func conversion(
        _ name: String,
        from types: [Type],
        to result: Type,
        examples: [Function.Example],
        _ convert: @escaping @Sendable (Value) -> Value?
    ) -> Function {
        let body = Overload.Body.unary { value in
            convert(value).map { .value($0) } ?? .error(.notConvertible(value.text, to: name))
        }
        return Function(
            name,
            "Turns a value into '\(name)'.",
            examples: examples,
            overloads: types.map { type in
                Overload("\(type.runtimeName)_to_\(name)", [type], result, body: body)
            }
        )
    }
}
