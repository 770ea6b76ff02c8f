extension Type {
    /// Whether a value of another type may stand where this one is wanted, filling in parameters.
    func accepts(_ other: Type, filling parameters: inout [String: Type]) -> Bool {
        switch (self, other) {
        case (.dyn, _), (_, .dyn), (.error, _), (_, .error): return true
        case (.parameter(let name), _):
            guard let bound = parameters[name] else {
                parameters[name] = other
                return true
            }
            return bound.accepts(other, filling: &parameters)
                || other.accepts(bound, filling: &parameters)
        case (.list(let left), .list(let right)):
            return left.accepts(right, filling: &parameters)
        case (.map(let key, let value), .map(let otherKey, let otherValue)):
            return key.accepts(otherKey, filling: &parameters)
                && value.accepts(otherValue, filling: &parameters)
        case (.optional(let left), .optional(let right)):
            return left.accepts(right, filling: &parameters)
        case (.type, .type): return true
        case (.timestamp, .null), (.duration, .null), (.record, .null), (.opaque, .null),
            (.null, .timestamp), (.null, .duration), (.null, .record), (.null, .opaque):
            return true
        default: return self == other
        }
    }

    /// The type with its parameters filled in; what nothing fills is dynamic.
    func filled(with parameters: [String: Type]) -> Type {
        switch self {
        case .parameter(let name): parameters[name] ?? .dyn
        case .list(let element): .list(element.filled(with: parameters))
        case .map(let key, let value):
            .map(key: key.filled(with: parameters), value: value.filled(with: parameters))
        case .optional(let wrapped): .optional(wrapped.filled(with: parameters))
        default: self
        }
    }

    /// The type that holds values of both.
    func joined(with other: Type) -> Type { self == other ? self : .dyn }

    /// The type that holds values of all; dynamic where there are none.
    static func joined(_ types: [Type]) -> Type {
        types.dropFirst().reduce(types.first ?? .dyn) { $0.joined(with: $1) }
    }

    /// Whether a value at hand is of the type.
    func holds(_ value: Value) -> Bool {
        switch (self, value) {
        case (.dyn, _), (.parameter, _), (.list, .list), (.map, .map), (.optional, .optional),
            (.type, .type):
            true
        default: self == value.type
        }
    }
}
