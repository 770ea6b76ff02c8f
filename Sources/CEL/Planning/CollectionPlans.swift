import Diagnostics

/// `[a, b]`.
final class ListPlan: Plan {
    private let elements: [any Plan]
    private let optional: Set<Int>
    private let span: Span

    init(_ elements: [any Plan], optional: Set<Int>, _ span: Span) {
        self.elements = elements
        self.optional = optional
        self.span = span
    }

    func evaluate(_ frame: inout Frame) -> Evaluation {
        var pending = Pending()
        var values: [Value] = []
        for (index, element) in elements.enumerated() {
            guard let value = pending.value(of: element.evaluate(&frame)) else { continue }
            guard optional.contains(index), case .optional(let held) = value else {
                values.append(value)
                continue
            }
            if let held { values.append(held) }
        }
        return pending.isEmpty
            ? frame.keeping(.list(values), at: span) : pending.result(or: .null)
    }
}

/// `{a: b}`.
final class MapPlan: Plan {
    private let pairs: [(key: any Plan, value: any Plan)]
    private let span: Span
    private let optional: Set<Int>

    init(_ pairs: [(key: any Plan, value: any Plan)], optional: Set<Int>, _ span: Span) {
        self.pairs = pairs
        self.optional = optional
        self.span = span
    }

    func evaluate(_ frame: inout Frame) -> Evaluation {
        var pending = Pending()
        var map = MapValue()
        for (index, pair) in pairs.enumerated() {
            let key = pending.value(of: pair.key.evaluate(&frame))
            let value = pending.value(of: pair.value.evaluate(&frame))
            guard let key, var value else { continue }
            if optional.contains(index), case .optional(let held) = value {
                guard let held else { continue }
                value = held
            }
            if let message = map.add(value, for: key) {
                _ = pending.value(of: .error(EvaluationError(message, at: span)))
            }
        }
        return pending.isEmpty
            ? frame.keeping(.map(map), at: span) : pending.result(or: .null)
    }
}

extension MapValue {
    /// Adds an entry; what is wrong with its key, where something is.
    mutating func add(_ value: Value, for key: Value) -> EvaluationMessage? {
        guard let name = MapKey(key) else { return .unsupportedKey(key.type.runtimeName) }
        return insert(value, for: name, writtenAs: key) ? nil : .repeatedKey(key.text)
    }
}
