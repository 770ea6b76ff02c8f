import CEL

extension Expression {
    /// Itself and all that it is made of.
    var all: [Expression] { [self] + children.flatMap(\.all) }

    /// Every text written in it.
    var texts: [String] {
        all.compactMap { if case .literal(.string(let text)) = $0.kind { text } else { nil } }
    }

    /// What has to hold together: the parts of `&&`, at any depth, or itself.
    var conjuncts: [Expression] {
        guard operation == .and else { return [self] }
        return children.flatMap(\.conjuncts)
    }

    /// Of what one has to hold: the parts of `||`, at any depth, or itself.
    var disjuncts: [Expression] {
        guard operation == .or else { return [self] }
        return children.flatMap(\.disjuncts)
    }

    /// What stands after `!`.
    var negated: Expression? { operation == .not ? children.first : nil }

    /// What is asked of `present(…)`.
    var presentOperand: Expression? {
        guard case .call(let call) = kind, call.function == "present", call.target == nil else {
            return nil
        }
        return call.arguments.first
    }

    /// Whether it compares by order.
    var isOrdering: Bool {
        let orders: [Operator] = [.less, .lessOrEqual, .greater, .greaterOrEqual]
        return operation.map { orders.contains($0) } ?? false
    }

    /// The macro over a list that it is.
    var loop: Comprehension? {
        if case .comprehension(let loop) = kind { loop } else { nil }
    }
}
