import CEL
import Rules

/// Says of a statement which choices make it so.
struct FormulaMaker {
    /// Something that a leaf reads depends on more choices than can be gone through.
    struct TooMany: Error {}

    /// What a loop stands at.
    enum Holder {
        case element(Element)
        case value(Value)
    }

    /// The loops that a statement stands in, the outermost first.
    struct Scope {
        var holders: [Holder] = []

        /// The values of the variables while nothing is changed.
        var activation: Activation
    }

    private let ground: Ground
    private let changing: [[String]]
    private let outermost: Scope

    init(_ ground: Ground) {
        self.ground = ground
        changing = ground.changingLists
        outermost = Scope(activation: ground.activation(ground.root.record, []))
    }

    /// The choices under which a statement about a school is as wanted.
    func formula(
        _ statement: Statement,
        _ wanted: Wanted
    ) throws(TooMany) -> Formula {
        try formula(statement, wanted, outermost)
    }

    private func formula(
        _ statement: Statement,
        _ wanted: Wanted,
        _ scope: Scope
    ) throws(TooMany) -> Formula {
        switch statement {
        case .not(let inner): return try formula(inner, wanted.opposite, scope)
        case .all(let parts): return try joined(parts, wanted, scope, isOfEach: wanted.isOfEach)
        case .any(let parts): return try joined(parts, wanted, scope, isOfEach: !wanted.isOfEach)
        case .every(let range, let body):
            return try loop(range, body, wanted, scope, isOfEach: wanted.isOfEach) { parts in
                wanted.isOfEach ? .every(parts) : .some(parts)
            }
        case .some(let count, let range, let body):
            let number = if let count { try self.number(count, scope) } else { 1 }
            return try loop(range, body, wanted, scope, isOfEach: !wanted.isOfEach) { parts in
                let needed = wanted.isOfEach ? number : parts.count - number + 1
                return .count(atLeast: needed, parts)
            }
        case .leaf(let leaf): return try LeafMaker(ground, changing, scope).formula(leaf, wanted)
        }
    }

    private func joined(
        _ parts: [Statement],
        _ wanted: Wanted,
        _ scope: Scope,
        isOfEach: Bool
    ) throws(TooMany) -> Formula {
        var formulas: [Formula] = []
        for part in parts {
            let formula = try formula(part, wanted, scope)
            if case .constant(let truth) = formula, truth != isOfEach { return formula }
            formulas.append(formula)
        }
        return isOfEach ? .every(formulas) : .some(formulas)
    }

    /// What a loop asks of each element: where all count, one that is not there is as it should be.
    private func loop(
        _ range: Statement.Range,
        _ body: Statement,
        _ wanted: Wanted,
        _ scope: Scope,
        isOfEach: Bool,
        _ join: ([Formula]) -> Formula
    ) throws(TooMany) -> Formula {
        guard let elements = elements(range) else { return .constant(wanted.accepts(nil)) }
        var parts: [Formula] = []
        for element in elements {
            let part = try formula(body, wanted, scope.entering(element))
            parts.append(element.presence.map { part.there($0, isOfEach: isOfEach) } ?? part)
        }
        return join(parts)
    }

    private func elements(_ range: Statement.Range) -> [Holder]? {
        switch range {
        case .values(let values): values.map { .value($0) }
        case .records(let path): (ground.lists[path] ?? nil)?.map { .element($0) }
        }
    }

    private func number(_ count: Program, _ scope: Scope) throws(TooMany) -> Int {
        guard case .value(let value) = count.evaluate(scope.activation), let number = value.number,
            number.magnitude < 1e6
        else { throw TooMany() }
        return Int(number)
    }
}

extension FormulaMaker.Scope {
    /// The scope within a loop that stands at something.
    fileprivate func entering(_ holder: FormulaMaker.Holder) -> FormulaMaker.Scope {
        var scope = self
        scope.holders.append(holder)
        scope.activation.slots.append(holder.value)
        return scope
    }
}

extension FormulaMaker.Holder {
    /// What expressions see.
    var value: Value {
        switch self {
        case .element(let element): .record(element.record)
        case .value(let value): value
        }
    }

    fileprivate var presence: Element.Presence? {
        if case .element(let element) = self { element.presence } else { nil }
    }
}

extension Formula {
    /// The formula about a record that may be there: so where it is, or, of each, where it is not.
    fileprivate func there(_ presence: Element.Presence, isOfEach: Bool) -> Formula {
        isOfEach
            ? .some([.one(of: [presence.absent]), self])
            : .every([.one(of: [presence.present]), self])
    }
}
