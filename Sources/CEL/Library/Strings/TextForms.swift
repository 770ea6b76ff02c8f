extension Function {
    /// What a function of texts gives, from its arguments.
    typealias TextBody = @Sendable (inout TextArguments) throws(EvaluationMessage) -> FunctionResult

    /// Makes a function called on a text, with one form for each list of further parameters.
    static func onText(
        _ name: String,
        _ documentation: String,
        examples: [Example],
        forms: [[Type]] = [[]],
        gives result: Type = .string,
        body: @escaping TextBody
    ) -> Function {
        Function(
            name,
            documentation,
            examples: examples,
            overloads: forms.map { parameters in
                let all = [.string] + parameters
                let id = ([name] + all.map(\.runtimeName)).joined(separator: "_")
                return Overload(id, all, result, isMember: true, body: .text(body))
            }
        )
    }
}

extension Overload.Body {
    /// A function that reads its arguments one by one.
    static func text(_ body: @escaping Function.TextBody) -> Overload.Body {
        .variadic { values in TextArguments(values).result(of: body) }
    }
}

/// The arguments of a function of texts, read from the left.
struct TextArguments {
    private var values: ArraySlice<Value>

    /// Whether one was of another type than was asked for.
    private(set) var isMismatched = false

    /// Makes arguments of values, without the one at an index where one is named.
    init(_ values: [Value], without index: Int? = nil) {
        var values = values
        if let index { values.remove(at: index) }
        self.values = values[...]
    }

    /// Whether there is one more.
    var hasMore: Bool { !values.isEmpty }

    /// The next, a text.
    mutating func string() -> String {
        if case .string(let text)? = values.popFirst() { return text }
        isMismatched = true
        return ""
    }

    /// The next, a text, as scalars.
    mutating func scalars() -> [Unicode.Scalar] { Array(string().unicodeScalars) }

    /// The next, a whole number, where there is one.
    mutating func int() -> Int? {
        guard let value = values.popFirst() else { return nil }
        if case .int(let number) = value { return Int(number) }
        isMismatched = true
        return nil
    }

    /// The next, a list.
    mutating func list() -> [Value] {
        if case .list(let elements)? = values.popFirst() { return elements }
        isMismatched = true
        return []
    }

    /// The next, how many there may be; all where there is none or it is negative.
    mutating func limit() -> Int { int().map { $0 < 0 ? .max : $0 } ?? .max }

    /// What a function gives of them.
    consuming func result(
        of body: (inout TextArguments) throws(EvaluationMessage) -> FunctionResult
    ) -> FunctionResult {
        var arguments = self
        do throws(EvaluationMessage) {
            let result = try body(&arguments)
            return arguments.isMismatched ? .noOverload : result
        } catch {
            return arguments.isMismatched ? .noOverload : .error(error)
        }
    }
}
