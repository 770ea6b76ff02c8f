import Diagnostics

/// What is left of an expression when all that is known has been put in.
public struct Residual: Sendable {
    /// The expression that is left: a literal where everything that matters is known.
    public let expression: Expression

    /// The fields that would settle it; none where it is settled.
    public let missing: [FieldPath]
}

extension Environment {
    /// Evaluates what can be evaluated and leaves the rest as an expression.
    ///
    /// Whatever values come for what is missing, the residual gives what the whole would give.
    ///
    /// - Parameters:
    ///   - expression: one that checks in this environment.
    ///   - activation: the values that are known.
    /// - Returns: what is left, and the fields that would settle it.
    public func residual(of expression: Expression, _ activation: Activation) -> Residual {
        let tracer = Tracer(environment: self, activation: activation)
        let missing: [FieldPath] =
            if case .unknown(let unknown) = tracer.evaluate(expression).result {
                unknown.paths
            } else {
                []
            }
        let left = Simplifier(tracer: tracer).simplified(expression, names: [])
        return Residual(expression: left, missing: missing)
    }
}

private struct Simplifier {
    let tracer: Tracer

    /// An expression with the values of all parts that name none of some names.
    func simplified(_ expression: Expression, names: Set<String>) -> Expression {
        if !expression.mentions(names), case .value(let value) = tracer.evaluate(expression).result,
            let written = value.expression(at: expression.span)
        {
            return written
        }
        switch expression.operation {
        case .and?: return logic(expression, names, settling: false)
        case .or?: return logic(expression, names, settling: true)
        case .conditional?: return choice(expression, names)
        default: return expression.with(children: parts(of: expression, names))
        }
    }

    private func parts(of expression: Expression, _ names: Set<String>) -> [Expression] {
        var inner = names
        switch expression.kind {
        case .comprehension(let loop):
            inner.insert(loop.variable)
            if let second = loop.second { inner.insert(second) }
        case .binding(let binding): inner.insert(binding.name)
        case .block: return expression.children
        case .literal, .identifier, .select, .call, .list, .map: break
        }
        return expression.children.enumerated().map { index, child in
            simplified(child, names: index == 0 ? names : inner)
        }
    }

    private func logic(
        _ expression: Expression,
        _ names: Set<String>,
        settling: Bool
    ) -> Expression {
        let parts = expression.children.map { simplified($0, names: names) }
        if let settled = parts.first(where: { $0.truth == settling }) { return settled }
        let open = parts.filter { $0.truth == nil }
        return settling
            ? .or(open, at: expression.span) : .and(open, at: expression.span)
    }

    private func choice(_ expression: Expression, _ names: Set<String>) -> Expression {
        let parts = expression.children
        let condition = simplified(parts[0], names: names)
        if let truth = condition.truth { return simplified(parts[truth ? 1 : 2], names: names) }
        return .conditional(
            condition,
            simplified(parts[1], names: names),
            simplified(parts[2], names: names),
            at: expression.span
        )
    }
}

extension Expression {
    /// The truth that is written here, where one is.
    fileprivate var truth: Bool? {
        if case .literal(.bool(let truth)) = kind { truth } else { nil }
    }

    /// Whether one of some names stands anywhere in it.
    fileprivate func mentions(_ names: Set<String>) -> Bool {
        if case .identifier(let name) = kind { return names.contains(name) }
        return children.contains { $0.mentions(names) }
    }
}

extension Value {
    /// The value written out, where CEL has a way to.
    fileprivate func expression(at span: Span) -> Expression? {
        switch self {
        case .null: .literal(.null, at: span)
        case .bool(let truth): .literal(.bool(truth), at: span)
        case .int(let number): .literal(.int(number), at: span)
        case .uint(let number): .literal(.uint(number), at: span)
        case .double(let number): number.isFinite ? .literal(.double(number), at: span) : nil
        case .string(let text): .literal(.string(text), at: span)
        case .bytes(let bytes): .literal(.bytes(bytes), at: span)
        case .list, .map, .timestamp, .duration, .record, .type, .optional, .opaque: nil
        }
    }
}
