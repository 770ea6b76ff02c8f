package import CEL

extension Expression {
    /// The expression with parameters' values written out in place of their names.
    ///
    /// - Parameter parameters: by the names that expressions write.
    /// - Returns: an expression that no parameter of these changes.
    package func inlining(_ parameters: [String: Parameter]) -> Expression {
        switch kind {
        case .identifier(let name):
            return parameters[name].map { Operand.literal($0.value, $0.text, at: span) } ?? self
        case .comprehension(let loop):
            let inner = parameters.filter { ![loop.variable, loop.second].contains($0.key) }
            var parts = children.map { $0.inlining(inner) }
            parts[0] = loop.range.inlining(parameters)
            return with(children: parts)
        case .binding(let binding):
            let inner = parameters.filter { $0.key != binding.name }
            return with(children: [
                binding.value.inlining(parameters), binding.body.inlining(inner),
            ])
        case .literal, .select, .call, .list, .map, .block:
            return with(children: children.map { $0.inlining(parameters) })
        }
    }
}

extension RuleMeaning {
    /// The meaning with parameters' values written out in place of their names.
    package func inlining(_ parameters: [String: Parameter]) -> RuleMeaning {
        var meaning = self
        meaning.applies = applies?.inlining(parameters)
        meaning.levels = levels.map { .init($0.name, $0.expression.inlining(parameters)) }
        meaning.emptiness = emptiness.map {
            Emptiness(expression: $0.expression.inlining(parameters), outcome: $0.outcome)
        }
        return meaning
    }

    /// Every name in its expressions.
    package var names: Set<String> {
        let expressions =
            levels.map(\.expression) + [applies, emptiness?.expression].compactMap(\.self)
        return expressions.reduce(into: []) { $0.formUnion($1.names) }
    }
}
