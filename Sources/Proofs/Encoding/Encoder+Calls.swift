import CEL
import Rules

extension Encoder {
    /// What a function gives.
    mutating func call(
        _ name: String,
        _ arguments: [Reading],
        _ overloads: [Overload],
        _ whole: Checked
    ) throws(OutsideFragment) -> Reading {
        if let constant = folded(arguments, overloads) { return constant }
        switch (Operator(rawValue: name), name, arguments.count) {
        case (.equals, _, 2): return try equality(arguments, whole, isEqual: true)
        case (.notEquals, _, 2): return try equality(arguments, whole, isEqual: false)
        case (.less, _, 2): return try order("<", arguments, whole)
        case (.lessOrEqual, _, 2): return try order("<=", arguments, whole)
        case (.greater, _, 2): return try order(">", arguments, whole)
        case (.greaterOrEqual, _, 2): return try order(">=", arguments, whole)
        case (.isIn, _, 2): return try membership(arguments, whole)
        case (nil, "present", 1):
            return Self.strict(arguments, .truth(try presence(arguments[0].value, whole)))
        case (nil, "contains", 2), (nil, "startsWith", 2), (nil, "endsWith", 2):
            return try textTest(name, arguments, whole)
        default: throw outside("the function '\(Self.plain(name))'", whole)
        }
    }

    /// What a function gives of constants, by running it.
    private func folded(_ arguments: [Reading], _ overloads: [Overload]) -> Reading? {
        var values: [Value] = []
        for argument in arguments {
            guard case .constant(let value) = argument.value, argument.known == .yes else {
                return nil
            }
            values.append(value)
        }
        for overload in overloads where overload.parameters.count == values.count {
            guard let result = overload.body.result(values) else { continue }
            switch result {
            case .value(let value): return .constant(value)
            case .error: return Reading(known: .no, fault: .yes, value: .constant(.null))
            case .noOverload: continue
            }
        }
        return nil
    }

    private mutating func equality(
        _ pair: [Reading],
        _ whole: Checked,
        isEqual: Bool
    ) throws(OutsideFragment) -> Reading {
        let equal = try equal(pair[0].value, pair[1].value, whole)
        return Self.strict(pair, .truth(isEqual ? equal : !equal))
    }

    /// When CEL calls two values equal; two that are nothing are.
    mutating func equal(
        _ left: Symbol,
        _ right: Symbol,
        _ whole: Checked
    ) throws(OutsideFragment) -> Term {
        if case .constant(let left) = left, case .constant(let right) = right {
            return left.equals(right) ? .yes : .no
        }
        if case .constant(.null) = left { return right.nothing }
        if case .constant(.null) = right { return left.nothing }
        if let left = left.text, let right = right.text { return equal(left, right) }
        if let emptiness = emptiness(left, right) { return emptiness }
        if case .truth(let left) = left { return try agree(left, right, whole) }
        if case .truth(let right) = right { return try agree(right, left, whole) }
        guard let (first, second) = comparable(left, right) else {
            throw outside("comparing these two", whole)
        }
        let both = !left.nothing && !right.nothing && .equal(first, second)
        return both || (left.nothing && right.nothing)
    }

    /// When one of two lists is as empty as the other, which is written out as `[]`.
    private mutating func emptiness(_ left: Symbol, _ right: Symbol) -> Term? {
        guard let left = left.list, let right = right.list else { return nil }
        guard left.isWrittenEmpty || right.isWrittenEmpty else { return nil }
        needs.add(1, of: left)
        needs.add(1, of: right)
        return !.any((left.elements + right.elements).map(\.isThere))
    }

    private func agree(
        _ truth: Term,
        _ other: Symbol,
        _ whole: Checked
    ) throws(OutsideFragment) -> Term {
        switch other {
        case .constant(.bool(let constant)): return constant ? truth : !truth
        case .truth(let other): return .equal(truth, other)
        default: throw outside("comparing these two", whole)
        }
    }

    /// Two numbers or two days as terms of one sort.
    private func comparable(_ left: Symbol, _ right: Symbol) -> (Term, Term)? {
        guard let left = left.ordered, let right = right.ordered, left.isDay == right.isDay else {
            return nil
        }
        guard left.isWhole != right.isWhole else { return (left.term, right.term) }
        return left.isWhole
            ? (.apply("to_real", [left.term]), right.term)
            : (left.term, .apply("to_real", [right.term]))
    }

    /// An order of two; what is nothing has none, and to ask is a fault.
    private func order(
        _ function: String,
        _ pair: [Reading],
        _ whole: Checked
    ) throws(OutsideFragment) -> Reading {
        guard let (left, right) = comparable(pair[0].value, pair[1].value) else {
            throw outside("an order of these two", whole)
        }
        let nothing = pair[0].value.nothing || pair[1].value.nothing
        return Self.strict(pair, .truth(.apply(function, [left, right])), fault: nothing)
    }

    private mutating func membership(
        _ pair: [Reading],
        _ whole: Checked
    ) throws(OutsideFragment) -> Reading {
        guard let list = pair[1].value.list else { throw outside("what 'in' looks in", whole) }
        if !list.ownsIdentity(of: pair[0].value) { needs.add(1, of: list) }
        var cases: [Term] = []
        for (isThere, value) in list.elements {
            cases.append(isThere && (try equal(value, pair[0].value, whole)))
        }
        return Self.strict(pair, .truth(.any(cases)))
    }

    private static func plain(_ name: String) -> String {
        name.contains { $0.isLetter } ? name : name.filter { $0 != "_" }
    }
}

extension ListSymbol {
    fileprivate var isWrittenEmpty: Bool { elements.isEmpty && pattern == nil && !isSet }

    /// Whether a value is the id of one of the elements that the list may refer to.
    func ownsIdentity(of value: Symbol) -> Bool {
        guard case .text(.free(let text)) = value else { return false }
        return text.list != nil && text.list == pattern
    }
}

extension Overload.Body {
    /// What it gives of values.
    fileprivate func result(_ values: [Value]) -> FunctionResult? {
        switch (self, values.count) {
        case (.unary(let body), 1): body(values[0])
        case (.binary(let body), 2): body(values[0], values[1])
        case (.variadic(let body), _): body(values)
        case (.prepared(let index, let body), _) where values.indices.contains(index):
            body(values[index])(values)
        default: nil
        }
    }
}
