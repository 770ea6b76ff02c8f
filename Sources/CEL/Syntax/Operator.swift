/// An operator, by the name under which it is called.
public enum Operator: String, Sendable, Hashable, CaseIterable {
    /// `a ? b : c`.
    case conditional = "_?_:_"
    /// `a || b`.
    case or = "_||_"
    /// `a && b`.
    case and = "_&&_"
    /// `a == b`.
    case equals = "_==_"
    /// `a != b`.
    case notEquals = "_!=_"
    /// `a < b`.
    case less = "_<_"
    /// `a <= b`.
    case lessOrEqual = "_<=_"
    /// `a > b`.
    case greater = "_>_"
    /// `a >= b`.
    case greaterOrEqual = "_>=_"
    /// `a in b`.
    case isIn = "@in"
    /// `a + b`.
    case add = "_+_"
    /// `a - b`.
    case subtract = "_-_"
    /// `a * b`.
    case multiply = "_*_"
    /// `a / b`.
    case divide = "_/_"
    /// `a % b`.
    case remainder = "_%_"
    /// `!a`.
    case not = "!_"
    /// `-a`.
    case negate = "-_"
    /// `a[b]`.
    case index = "_[_]"
    /// `a[?b]`.
    case optionalIndex = "_[?_]"
}

extension Expression {
    /// The operator, where it is a call of one.
    public var operation: Operator? {
        guard case .call(let call) = kind, call.target == nil else { return nil }
        return Operator(rawValue: call.function)
    }
}
