import Diagnostics

/// What an expression gave, and what each of its parts gave, for "why was this so".
public struct Trace: Sendable {
    /// The part; its span says where it stands.
    public let expression: Expression

    /// What it gave.
    public let result: Evaluation

    /// The names that macros give values in this part alone, such as the element of a round.
    public let names: [String: Value]

    /// The traces of its parts, in the order in which they are written; of a macro's body one for
    /// each round.
    public let parts: [Trace]
}

extension Environment {
    /// Evaluates an expression and every part of it.
    ///
    /// It takes much longer than evaluation alone: every part is worked out by itself. Of a macro
    /// no more than the first hundred rounds are traced.
    ///
    /// - Parameters:
    ///   - expression: one that checks in this environment.
    ///   - activation: the values of the variables.
    /// - Returns: what the expression gave, with the traces of its parts.
    public func trace(_ expression: Expression, _ activation: Activation) -> Trace {
        Tracer(environment: self, activation: activation).trace(expression, names: [:])
    }
}

/// Evaluates parts under the names that stand around them.
struct Tracer {
    static let mostRounds = 100

    let environment: Environment
    let activation: Activation

    func trace(_ expression: Expression, names: [String: Value]) -> Trace {
        Trace(
            expression: expression,
            result: evaluate(expression).result,
            names: names,
            parts: parts(of: expression)
        )
    }

    /// What an expression gives, and the type that it was found to have.
    func evaluate(_ expression: Expression) -> (result: Evaluation, type: Type) {
        var log = DiagnosticLog()
        let program =
            environment.compile(expression, into: &log)
            ?? environment.compileUnchecked(expression, into: &log)
        guard let program else {
            let message = EvaluationMessage.refused(function: "trace", "it cannot be run alone")
            return (.error(EvaluationError(message, at: expression.span)), .dyn)
        }
        return (program.evaluate(activation), program.resultType)
    }

    /// The same with one name more.
    func naming(_ names: [(name: String, type: Type, value: Value)]) -> Tracer {
        let missing = max(0, environment.variables.count - activation.slots.count)
        let padded = activation.slots + Array(repeating: nil, count: missing)
        return Tracer(
            environment: environment.adding(names.map { Variable($0.name, type: $0.type) }),
            activation: Activation(slots: padded + names.map { .some($0.value) })
        )
    }

    private func parts(of expression: Expression) -> [Trace] {
        switch expression.kind {
        case .literal, .identifier, .block: []
        case .select, .call, .list, .map: expression.children.map { trace($0, names: [:]) }
        case .comprehension(let loop): [trace(loop.range, names: [:])] + rounds(loop)
        case .binding(let binding): [trace(binding.value, names: [:])] + body(binding)
        }
    }

    private func body(_ binding: Binding) -> [Trace] {
        let (result, type) = evaluate(binding.value)
        guard case .value(let value) = result else { return [] }
        switch (binding.kind, value, type) {
        case (.bind, _, _):
            return [
                naming([(binding.name, type, value)]).trace(
                    binding.body,
                    names: [binding.name: value]
                )
            ]
        case (_, .optional(let held?), .optional(let inner)):
            return [
                naming([(binding.name, inner, held)]).trace(
                    binding.body,
                    names: [binding.name: held]
                )
            ]
        default: return []
        }
    }

    private func rounds(_ loop: Comprehension) -> [Trace] {
        let (result, type) = evaluate(loop.range)
        guard case .value(let range) = result else { return [] }
        return Self.elements(of: range, type).prefix(Self.mostRounds).map { first, second in
            var names = [(name: loop.variable, type: first.type, value: first.value)]
            if let name = loop.second {
                names = [(loop.variable, second.key.type, second.key.value)]
                names.append((name, second.value.type, second.value.value))
            }
            let known = Dictionary(names.map { ($0.name, $0.value) }) { $1 }
            return naming(names).trace(loop.body, names: known)
        }
    }

    private typealias Typed = (type: Type, value: Value)

    /// Each element under one name, and as key and value under two.
    private static func elements(
        of range: Value,
        _ type: Type
    ) -> [(Typed, (key: Typed, value: Typed))] {
        switch (range, type) {
        case (.list(let values), let type):
            let element = if case .list(let element) = type { element } else { Type.dyn }
            return values.enumerated().map { index, value in
                ((element, value), ((.int, .int(Int64(index))), (element, value)))
            }
        case (.map(let map), .map(let key, let value)):
            return map.entries.map { ((key, $0.key), ((key, $0.key), (value, $0.value))) }
        case (.map(let map), _):
            return map.entries.map { ((.dyn, $0.key), ((.dyn, $0.key), (.dyn, $0.value))) }
        default: return []
        }
    }
}

extension Trace: CustomStringConvertible {
    /// A line for each part, indented under the whole that it is part of.
    public var description: String { lines(indent: "").joined(separator: "\n") }

    private func lines(indent: String) -> [String] {
        let given = names.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value.text)" }
        let prefix = given.isEmpty ? "" : "with \(given.joined(separator: ", ")): "
        let isPlain = if case .literal = expression.kind { true } else { false }
        guard !isPlain else { return [] }
        return ["\(indent)\(prefix)\(expression)  →  \(result.line)"]
            + parts.flatMap { $0.lines(indent: indent + "  ") }
    }
}

extension Evaluation {
    fileprivate var line: String {
        switch self {
        case .value(let value): value.text
        case .unknown(let unknown):
            "not known: \(unknown.paths.map(\.description).joined(separator: ", "))"
        case .error(let error): "error: \(error.message.text)"
        }
    }
}
