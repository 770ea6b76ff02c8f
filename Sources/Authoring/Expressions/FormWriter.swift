import CEL
import Rules

/// Writes an expression in normal form as a form, where it has the shape of one.
struct FormWriter {
    private let pack: Pack

    init(_ pack: Pack) {
        self.pack = pack
    }

    /// The form in flow style; none where the shape is no form's.
    func form(_ expression: Expression, in scope: FieldScope) -> String? {
        if let loop = expression.loop { return quantified(loop, in: scope) }
        if let loop = expression.negated?.loop { return none(loop, in: scope) }
        if let filter = FilterWriter(pack, scope).filter(expression) { return filter }
        if expression.operation == .and { return group("all-of", expression.conjuncts, in: scope) }
        guard expression.operation == .or else { return nil }
        return group("any-of", expression.disjuncts, in: scope)
    }

    private func group(_ key: String, _ parts: [Expression], in scope: FieldScope) -> String? {
        let forms = parts.compactMap { form($0, in: scope) }
        guard forms.count == parts.count else { return nil }
        return "{\(key): [\(forms.joined(separator: ", "))]}"
    }

    private func quantified(_ loop: Comprehension, in scope: FieldScope) -> String? {
        switch loop.kind {
        case .exists: count("at-least: 1", loop, in: scope)
        case .atLeast(let number):
            FilterWriter(pack, scope).operand(number).flatMap {
                count("at-least: \($0)", loop, in: scope)
            }
        case .all: every(loop, in: scope)
        case .existsOne, .filter, .map, .transformList, .transformMap, .transformMapEntry, .sortBy:
            nil
        }
    }

    /// Not so many as one, or as a number, is at most one fewer.
    private func none(_ loop: Comprehension, in scope: FieldScope) -> String? {
        switch loop.kind {
        case .exists: return count("at-most: 0", loop, in: scope)
        case .atLeast(let number):
            guard case .literal(.int(let least)) = number.kind, least > 1 else { return nil }
            return count("at-most: \(least - 1)", loop, in: scope)
        case .all, .existsOne, .filter, .map, .transformList, .transformMap, .transformMapEntry,
            .sortBy:
            return nil
        }
    }

    private func count(_ bound: String, _ loop: Comprehension, in scope: FieldScope) -> String? {
        guard let list = list(loop, in: scope) else { return nil }
        if loop.body.kind == .literal(.bool(true)) { return "{\(bound), of: \(list)}" }
        return filter(loop.body, of: loop, in: scope).map {
            "{\(bound), of: \(list), where: \($0)}"
        }
    }

    private func every(_ loop: Comprehension, in scope: FieldScope) -> String? {
        guard let list = list(loop, in: scope) else { return nil }
        let parts = loop.body.disjuncts
        let meant = parts.compactMap(\.negated)
        let wanted = parts.filter { $0.negated == nil }
        if parts.count == 2, meant.count == 1, wanted.count == 1,
            let meant = filter(meant[0], of: loop, in: scope),
            let wanted = filter(wanted[0], of: loop, in: scope)
        {
            return "{every: \(list), where: \(meant), has: \(wanted), if-none: met}"
        }
        return filter(loop.body, of: loop, in: scope)
            .map { "{every: \(list), has: \($0), if-none: met}" }
    }

    private func list(_ loop: Comprehension, in scope: FieldScope) -> String? {
        guard let (variable, fields) = scope.path(loop.range), variable == nil else { return nil }
        return fields.map(\.name).joined(separator: ".")
    }

    private func filter(
        _ body: Expression,
        of loop: Comprehension,
        in scope: FieldScope
    ) -> String? {
        FilterWriter(pack, scope.entering(loop), element: loop.variable).filter(body)
    }
}
