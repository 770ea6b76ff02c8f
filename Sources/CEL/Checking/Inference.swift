/// What stands for the parameters of generic functions.
struct Inference {
    private var substitutions: [String: Type] = [:]
    private var count = 0

    /// A parameter that nothing else uses.
    mutating func fresh() -> Type {
        count += 1
        return .parameter("%\(count)")
    }

    /// Takes back what parameters were found to be, but uses none of their names again.
    mutating func forget(since before: Inference) {
        substitutions = before.substitutions
    }

    /// The type with all that is known put in for its parameters.
    func resolved(_ type: Type) -> Type {
        switch type {
        case .parameter(let name): substitutions[name].map(resolved) ?? type
        case .list(let element): .list(resolved(element))
        case .map(let key, let value): .map(key: resolved(key), value: resolved(value))
        case .optional(let wrapped): .optional(resolved(wrapped))
        case .type(let inner): .type(inner.map(resolved))
        case .opaque(let name, let parameters): .opaque(name, parameters.map(resolved))
        case .dyn, .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration,
            .record, .error:
            type
        }
    }

    /// The type with `dyn` for every parameter that nothing settled.
    func settled(_ type: Type) -> Type {
        var names: [String: Type] = [:]
        return resolved(type).renamed(&names) { .dyn }
    }

    /// Whether values of a type may stand where another is wanted; remembers what that means for
    /// parameters, also where the answer is no.
    mutating func accepts(_ found: Type, as wanted: Type) -> Bool {
        let (found, wanted) = (resolved(found), resolved(wanted))
        if found == wanted { return true }
        switch (found, wanted) {
        case (.parameter(let name), let other), (let other, .parameter(let name)):
            return bind(name, to: other)
        case (.dyn, _), (_, .dyn), (.error, _), (_, .error): return true
        case (.null, .timestamp), (.null, .duration), (.null, .optional), (.null, .opaque),
            (.null, .record):
            return true
        case (.list(let left), .list(let right)), (.optional(let left), .optional(let right)):
            return accepts(left, as: right)
        case (.map(let leftKey, let leftValue), .map(let rightKey, let rightValue)):
            return accepts(leftKey, as: rightKey) && accepts(leftValue, as: rightValue)
        case (.type, .type): return true
        case (.opaque(let left, let leftParts), .opaque(let right, let rightParts)):
            guard left == right, leftParts.count == rightParts.count else { return false }
            for (left, right) in zip(leftParts, rightParts) {
                guard accepts(left, as: right) else { return false }
            }
            return true
        default: return false
        }
    }

    private mutating func bind(_ name: String, to type: Type) -> Bool {
        guard !type.mentions(name) else { return false }
        substitutions[name] = type
        return true
    }

    /// The type of values of either: one of the two where they go together, else `dyn`.
    mutating func joined(_ left: Type, _ right: Type) -> Type {
        var trial = self
        guard trial.accepts(right, as: left) else { return .dyn }
        self = trial
        let (left, right) = (resolved(left), resolved(right))
        return right.isVague ? right : left == .null ? right : left
    }
}

extension Type {
    /// Whether it holds `dyn` at its root or anywhere below.
    var isVague: Bool {
        switch self {
        case .dyn: true
        case .list(let inner), .optional(let inner): inner.isVague
        case .map(let key, let value): key.isVague || value.isVague
        case .opaque(_, let parameters): parameters.contains(where: \.isVague)
        case .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .type,
            .record, .parameter, .error:
            false
        }
    }

    /// Whether it is a parameter that nothing has settled.
    var isOpen: Bool { if case .parameter = self { true } else { false } }

    func mentions(_ name: String) -> Bool {
        switch self {
        case .parameter(let own): own == name
        case .list(let inner), .optional(let inner): inner.mentions(name)
        case .map(let key, let value): key.mentions(name) || value.mentions(name)
        case .opaque(_, let parameters): parameters.contains { $0.mentions(name) }
        case .type(let inner): inner?.mentions(name) ?? false
        case .dyn, .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration,
            .record, .error:
            false
        }
    }

    /// The type with its parameters renamed.
    func renamed(_ names: inout [String: Type], by fresh: () -> Type) -> Type {
        switch self {
        case .parameter(let name):
            if let known = names[name] { return known }
            let type = fresh()
            names[name] = type
            return type
        case .list(let inner): return .list(inner.renamed(&names, by: fresh))
        case .optional(let inner): return .optional(inner.renamed(&names, by: fresh))
        case .map(let key, let value):
            let key = key.renamed(&names, by: fresh)
            return .map(key: key, value: value.renamed(&names, by: fresh))
        case .opaque(let name, let parameters):
            return .opaque(name, parameters.map { $0.renamed(&names, by: fresh) })
        case .dyn, .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration,
            .record, .type, .error:
            return self
        }
    }
}
