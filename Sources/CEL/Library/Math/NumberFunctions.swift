extension Type {
    /// CEL's types of numbers.
    static let numbers: [Type] = [.int, .uint, .double]
}

extension Function {
    /// Makes a function of one number, with one form for each type that it takes: all unless some are named.
    ///
    /// It gives what it took unless a result is named.
    static func onNumber(
        _ name: String,
        _ documentation: String,
        examples: [Example],
        takes types: [Type] = Type.numbers,
        gives result: Type? = nil,
        body: @escaping @Sendable (Number) -> FunctionResult
    ) -> Function {
        Function(
            name,
            documentation,
            examples: examples,
            overloads: types.map { type in
                Overload(
                    "\(name)_\(type)",
                    [type],
                    result ?? type,
                    body: .unary { Number($0).map(body) ?? .noOverload }
                )
            }
        )
    }

    /// Makes a function of one double that gives another.
    static func onDouble(
        _ name: String,
        _ documentation: String,
        examples: [Example],
        body: @escaping @Sendable (Double) -> Double
    ) -> Function {
        onNumber(name, documentation, examples: examples, takes: [.double]) { number in
            guard case .double(let number) = number else { return .noOverload }
            return .value(.double(body(number)))
        }
    }

    /// Makes a question about one double.
    static func aboutDouble(
        _ name: String,
        _ documentation: String,
        examples: [Example],
        body: @escaping @Sendable (Double) -> Bool
    ) -> Function {
        onNumber(name, documentation, examples: examples, takes: [.double], gives: .bool) {
            guard case .double(let number) = $0 else { return .noOverload }
            return .value(.bool(body(number)))
        }
    }
}
