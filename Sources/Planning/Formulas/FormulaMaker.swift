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
    private var leaves: LeafMaker
    private var facets = Facets()

    init(_ ground: Ground) {
        self.ground = ground
        leaves = LeafMaker(ground)
    }

    /// The choices under which a statement about a school is as wanted.
    mutating func formula(
        _ statement: Statement,
        _ wanted: Wanted
    ) throws(TooMany) -> Formula {
        switch statement {
        case .not(let inner): return try formula(inner, wanted.opposite)
        case .all(let parts): return try joined(parts, wanted, isOfEach: wanted.isOfEach)
        case .any(let parts): return try joined(parts, wanted, isOfEach: !wanted.isOfEach)
        case .every(let range, let body):
            guard let parts = try loop(range, body, wanted, isOfEach: wanted.isOfEach) else {
                return .constant(wanted.accepts(nil))
            }
            return wanted.isOfEach ? .every(parts) : .some(parts)
        case .some(let count, let range, let body):
            let number = if let count { try self.number(count) } else { 1 }
            guard let parts = try loop(range, body, wanted, isOfEach: !wanted.isOfEach) else {
                return .constant(wanted.accepts(nil))
            }
            let needed = wanted.isOfEach ? number : parts.count - number + 1
            return .count(atLeast: needed, parts)
        case .leaf(let leaf): return try leaves.formula(leaf, wanted)
        }
    }

    private mutating func joined(
        _ parts: [Statement],
        _ wanted: Wanted,
        isOfEach: Bool
    ) throws(TooMany) -> Formula {
        var formulas: [Formula] = []
        for part in parts {
            let formula = try formula(part, wanted)
            if case .constant(let truth) = formula, truth != isOfEach { return formula }
            formulas.append(formula)
        }
        return isOfEach ? .every(formulas) : .some(formulas)
    }

    /// What a loop asks of each element: where all count, one that is not there is as it should be.
    ///
    /// Elements that are alike in all that the loop reads are asked about once.
    private mutating func loop(
        _ range: Statement.Range,
        _ body: Statement,
        _ wanted: Wanted,
        isOfEach: Bool
    ) throws(TooMany) -> [Formula]? {
        guard let elements = elements(range) else { return nil }
        let reads = body.reads(ofLoop: leaves.scope.holders.count)
        let columns = reads.map { facets.columns(of: $0) }
        var known: [[Int]: Formula] = [:]
        var parts: [Formula] = []
        for element in elements {
            let alike = columns.flatMap { facets.alike(element.element, in: $0) }
            var part = alike.flatMap { known[$0] }
            if part == nil {
                part = try formula(body, wanted, at: element)
                if let alike { known[alike] = part }
            }
            guard let part else { continue }
            let presence = element.element?.presence
            parts.append(presence.map { part.there($0, isOfEach: isOfEach) } ?? part)
        }
        return parts
    }

    private mutating func formula(
        _ body: Statement,
        _ wanted: Wanted,
        at holder: Holder
    ) throws(TooMany) -> Formula {
        leaves.scope.enter(holder)
        defer { leaves.scope.leave() }
        return try formula(body, wanted)
    }

    private func elements(_ range: Statement.Range) -> [Holder]? {
        switch range {
        case .values(let values): values.map { .value($0) }
        case .records(let path): (ground.lists[path] ?? nil)?.map { .element($0) }
        }
    }

    private func number(_ count: Program) throws(TooMany) -> Int {
        guard case .value(let value) = count.evaluate(leaves.scope.activation),
            let number = value.number, number.magnitude < 1e6
        else { throw TooMany() }
        return Int(number)
    }
}

extension FormulaMaker.Scope {
    /// Enters a loop that stands at something.
    fileprivate mutating func enter(_ holder: FormulaMaker.Holder) {
        holders.append(holder)
        activation.slots.append(holder.value)
    }

    /// Leaves the innermost loop.
    fileprivate mutating func leave() {
        holders.removeLast()
        activation.slots.removeLast()
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

    /// The element; none where it is a value.
    var element: Element? { if case .element(let element) = self { element } else { nil } }
}

extension Formula {
    /// The formula about a record that may be there: so where it is, or, of each, where it is not.
    fileprivate func there(_ presence: Element.Presence, isOfEach: Bool) -> Formula {
        isOfEach
            ? .some([.one(of: [presence.absent]), self])
            : .every([.one(of: [presence.present]), self])
    }
}
