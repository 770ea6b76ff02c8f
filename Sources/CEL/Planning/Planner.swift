import Diagnostics

/// Turns a checked expression into a plan; what loops do not change is taken out of them.
struct Planner {
    private var loops: [(slot: Int, hoisted: [Int])] = []
    private(set) var places = 0

    mutating func plan(_ checked: Checked) -> any Plan {
        switch checked.kind {
        case .constant(let value): return ConstantPlan(value)
        case .variable(let slot, let label): return VariablePlan(slot, label: label)
        case .local(let slot): return LocalPlan(slot)
        case .select(let operand, let selection):
            let field = FieldPlan(plan(operand), selection, operand.type, checked.span)
            return LocalFieldPlan(operand, selection, orElse: field) ?? field
        case .and(let parts):
            return LogicPlan(parts.map { plan($0) }, settling: false, parts.map(\.span))
        case .or(let parts):
            return LogicPlan(parts.map { plan($0) }, settling: true, parts.map(\.span))
        case .conditional(let condition, let yes, let no):
            return ConditionalPlan(plan(condition), plan(yes), plan(no), condition.span)
        case .call: return call(checked)
        case .list(let elements, let optional):
            return folded(
                ListPlan(elements.map { plan($0) }, optional: optional, checked.span),
                elements
            )
        case .map(let pairs, let optional):
            let plans = pairs.map { (key: plan($0.key), value: plan($0.value)) }
            return MapPlan(plans, optional: optional, checked.span)
        case .bindHeld(let slot, let value, let body, let isFlat):
            return BindHeldPlan(slot, plan(value), plan(body), isFlat: isFlat)
        case .comprehension(let kind, let loop): return self.loop(kind, loop, checked)
        case .bind(let slot, let value, let body):
            return BindPlan(slot, plan(value), plan(body))
        case .failure(let message): return FailurePlan(EvaluationError(message, at: checked.span))
        }
    }

    private mutating func call(_ checked: Checked) -> any Plan {
        guard case .call(let name, let arguments, let overloads) = checked.kind else {
            return ConstantPlan(.null)
        }
        let newest = checked.freeSlots.max() ?? -1
        guard let depth = loops.firstIndex(where: { newest < $0.slot }) else {
            let values = arguments.map { self.plan($0) }
            let ready = overloads.map { $0.prepared(for: values) }
            return folded(function(name, values, ready, checked.span), arguments)
        }
        let inner = Array(loops[depth...])
        loops.removeLast(inner.count)
        let settled = call(checked)
        loops += inner
        if settled is ConstantPlan { return settled }
        loops[depth].hoisted.append(places)
        places += 1
        return HoistedPlan(places - 1, settled)
    }

    private func function(
        _ name: String,
        _ arguments: [any Plan],
        _ overloads: [Overload],
        _ span: Span
    ) -> any Plan {
        guard arguments.count == 2 else { return CallPlan(name, arguments, overloads, span) }
        if let overload = overloads.first, overload.takesAnything,
            let kind = Operator(rawValue: name)
        {
            if kind == .equals { return EqualityPlan(arguments[0], arguments[1], isEqual: true) }
            if kind == .notEquals {
                return EqualityPlan(arguments[0], arguments[1], isEqual: false)
            }
        }
        return BinaryPlan(name, arguments[0], arguments[1], overloads, span)
            ?? CallPlan(name, arguments, overloads, span)
    }

    private mutating func loop(
        _ kind: Comprehension.Kind,
        _ loop: Checked.Loop,
        _ checked: Checked
    ) -> any Plan {
        let range = plan(loop.range)
        loops.append((loop.slot, []))
        let extra = loop.extra.map { plan($0) }
        let body = plan(loop.body)
        let hoisted = loops.removeLast().hoisted
        return LoopPlan(
            kind,
            range: range,
            extra: extra,
            body: body,
            slots: (loop.slot, loop.second),
            hoisted: hoisted,
            checked.span
        )
    }

    /// The value of a plan whose parts are all constants, where it has one.
    private func folded(_ plan: some Plan, _ parts: [Checked]) -> any Plan {
        guard parts.allSatisfy(\.isConstant) else { return plan }
        var frame = Frame(slots: [], locals: [], cache: [], work: 10_000, isDetailed: true)
        guard case .value(let value) = plan.evaluate(&frame) else { return plan }
        return ConstantPlan(value)
    }
}

extension Overload {
    /// The form with the work on a constant argument done.
    fileprivate func prepared(for arguments: [any Plan]) -> Overload {
        guard case .prepared(let index, let prepare) = body, arguments.indices.contains(index),
            let constant = arguments[index] as? ConstantPlan
        else { return self }
        let body = Body.variadic(prepare(constant.value))
        return Overload(id, parameters, result, isMember: isMember, body: body)
    }
}

extension Checked {
    /// Whether it holds no name and no loop.
    fileprivate var isConstant: Bool {
        switch kind {
        case .constant: true
        case .call(_, let arguments, _): arguments.allSatisfy(\.isConstant)
        case .list(let elements, _): elements.allSatisfy(\.isConstant)
        case .variable, .local, .select, .and, .or, .conditional, .map, .comprehension, .bind,
            .bindHeld, .failure:
            false
        }
    }

    /// The slots of the names that it takes from outside.
    fileprivate var freeSlots: Set<Int> {
        switch kind {
        case .constant, .variable, .failure: []
        case .local(let slot): [slot]
        case .select(let operand, _): operand.freeSlots
        case .and(let parts), .or(let parts), .list(let parts, _), .call(_, let parts, _):
            Self.freeSlots(of: parts)
        case .conditional(let condition, let yes, let no): Self.freeSlots(of: [condition, yes, no])
        case .map(let pairs, _): Self.freeSlots(of: pairs.flatMap { [$0.key, $0.value] })
        case .comprehension(_, let loop):
            loop.range.freeSlots.union(
                Self.freeSlots(of: [loop.body] + (loop.extra.map { [$0] } ?? []))
                    .filter { $0 < loop.slot }
            )
        case .bind(let slot, let value, let body), .bindHeld(let slot, let value, let body, _):
            value.freeSlots.union(body.freeSlots.subtracting([slot]))
        }
    }

    private static func freeSlots(of parts: [Checked]) -> Set<Int> {
        parts.reduce(into: []) { $0.formUnion($1.freeSlots) }
    }
}
