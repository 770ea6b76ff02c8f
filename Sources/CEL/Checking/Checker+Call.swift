import Diagnostics

extension Checker {
    mutating func call(_ call: Expression.Call, at span: Span) -> Checked {
        if let qualified = qualified(call) { return self.call(qualified, at: span) }
        let arguments = ((call.target.map { [$0] } ?? []) + call.arguments).map { check($0) }
        switch call.target == nil ? Operator(rawValue: call.function) : nil {
        case .and?: return logical(.and(arguments), arguments, at: span)
        case .or?: return logical(.or(arguments), arguments, at: span)
        case .conditional? where arguments.count == 3: return conditional(arguments, at: span)
        case .conditional?, .equals?, .notEquals?, .less?, .lessOrEqual?, .greater?,
            .greaterOrEqual?, .isIn?, .add?, .subtract?, .multiply?, .divide?, .remainder?, .not?,
            .negate?, .index?, .optionalIndex?, nil:
            return function(call.function, arguments, call.target != nil, at: span)
        }
    }

    /// The call with its target taken as the namespace of the function, where there is one.
    private func qualified(_ call: Expression.Call) -> Expression.Call? {
        guard let target = call.target, let prefix = qualifiedName(target) else { return nil }
        let name = "\(prefix).\(call.function)"
        let found = scope.candidates(for: name).first { scope.functions[$0] != nil }
        return found.map { Expression.Call($0, call.arguments) }
    }

    private mutating func logical(
        _ kind: Checked.Kind,
        _ operands: [Checked],
        at span: Span
    ) -> Checked {
        for operand in operands { expect(.bool, operand) }
        return Checked(kind: kind, type: .bool, span: span)
    }

    private mutating func conditional(_ parts: [Checked], at span: Span) -> Checked {
        expect(.bool, parts[0])
        let type = inference.joined(parts[1].type, parts[2].type)
        return Checked(
            kind: .conditional(parts[0], parts[1], parts[2]),
            type: type,
            span: span
        )
    }

    mutating func expect(_ wanted: Type, _ found: Checked) {
        guard !inference.accepts(found.type, as: wanted), !isLenient else { return }
        let type = inference.resolved(found.type)
        log.append(
            CheckMessage.wrongType(wanted: wanted.plainName, found: type.plainName),
            at: found.span
        )
    }

    private mutating func function(
        _ name: String,
        _ arguments: [Checked],
        _ isMember: Bool,
        at span: Span
    ) -> Checked {
        guard let declared = scope.overloads(of: name) else {
            let near = NearestName.of(name, in: scope.functions.keys.sorted())
            return fault(.noSuchFunction(name, near: near), span)
        }
        let before = inference
        let hasOpen = arguments.contains { inference.resolved($0.type).isOpen }
        var result: Type?
        var chosen: [Overload] = []
        for overload in declared where overload.isMember == isMember {
            if hasOpen { inference.forget(since: before) }
            guard let type = apply(overload, to: arguments) else { continue }
            chosen.append(overload)
            result = result == nil || result == type ? type : .dyn
        }
        if chosen.count > 1, hasOpen { inference.forget(since: before) }
        if isLenient {
            chosen = declared.filter {
                $0.isMember == isMember && $0.parameters.count == arguments.count
            }
            return Checked(kind: .call(name, arguments, chosen), type: .dyn, span: span)
        }
        guard let result else { return mismatch(name, arguments, declared, at: span) }
        return Checked(kind: .call(name, arguments, chosen), type: result, span: span)
    }

    /// The type that an overload gives for arguments; none where it does not take them.
    private mutating func apply(_ overload: Overload, to arguments: [Checked]) -> Type? {
        guard overload.parameters.count == arguments.count else { return nil }
        var isPlain = true
        for (parameter, argument) in zip(overload.parameters, arguments) {
            guard parameter.isPlain, argument.type.isPlain else {
                isPlain = false
                continue
            }
            guard parameter == argument.type else { return nil }
        }
        if isPlain { return overload.result }
        var names: [String: Type] = [:]
        var trial = inference
        for (parameter, argument) in zip(overload.parameters, arguments) {
            let wanted = parameter.renamed(&names) { trial.fresh() }
            guard trial.accepts(argument.type, as: wanted) else { return nil }
        }
        let result = overload.result.renamed(&names) { trial.fresh() }
        inference = trial
        return inference.resolved(result)
    }

    private mutating func mismatch(
        _ name: String,
        _ arguments: [Checked],
        _ declared: [Overload],
        at span: Span
    ) -> Checked {
        let types = arguments.map { inference.resolved($0.type) }
        if types.contains(.error) {
            return Checked(kind: .constant(.null), type: .error, span: span)
        }
        var candidates: [String] = []
        for overload in declared {
            let words = "(\(overload.parameters.map(\.plainName).joined(separator: ", ")))"
            if !candidates.contains(words) { candidates.append(words) }
        }
        let symbol = Operator(rawValue: name)?.symbol ?? name
        return fault(
            .noOverload(symbol, found: types.map(\.plainName), candidates: candidates),
            span
        )
    }
}

extension Type {
    /// Whether nothing but the very same type goes with it, so that there is nothing to infer.
    fileprivate var isPlain: Bool {
        switch self {
        case .bool, .int, .uint, .double, .string, .bytes: true
        case .dyn, .null, .timestamp, .duration, .list, .map, .type, .optional, .record, .opaque,
            .parameter, .error:
            false
        }
    }
}
