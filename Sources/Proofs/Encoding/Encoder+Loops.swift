import CEL

extension Encoder {
    /// A question asked of the elements of a list; none where the macro asks none.
    mutating func question(
        _ kind: Comprehension.Kind,
        _ loop: Checked.Loop,
        _ whole: Checked
    ) throws(OutsideFragment) -> Kleene? {
        guard let asked = try asked(kind, loop, whole) else { return nil }
        let range = try read(loop.range)
        guard let list = range.value.list, loop.second == nil else {
            throw outside("this way of going through a list", whole)
        }
        guard !list.isSet || asked.isBlindToRepeats else {
            throw outside("counting words, which may stand twice", whole)
        }
        needs.add(asked.need, of: list)
        let parts = try parts(of: list, loop, asked)
        let truth = asked.answer(parts)
        let failing = Kleene.fault(of: parts) && !truth.isKnown
        return Kleene(
            yes: range.known && truth.yes,
            no: range.known && truth.no,
            fault: range.fault || (range.known && failing)
        )
    }

    private mutating func asked(
        _ kind: Comprehension.Kind,
        _ loop: Checked.Loop,
        _ whole: Checked
    ) throws(OutsideFragment) -> Asked? {
        switch kind {
        case .exists: return .atLeast(1)
        case .all: return .all
        case .existsOne: return .one
        case .atLeast:
            guard let extra = loop.extra else { return nil }
            guard case .constant(.int(let count)) = try read(extra).value else {
                throw outside("a number of elements that the inventory gives", extra)
            }
            return .atLeast(count)
        case .filter, .map, .transformList, .transformMap, .transformMapEntry, .sortBy: return nil
        }
    }

    /// The truth of the body for each element that may be there.
    private mutating func parts(
        of list: ListSymbol,
        _ loop: Checked.Loop,
        _ asked: Asked
    ) throws(OutsideFragment) -> [(truth: Kleene, isThere: Term)] {
        let enough = Trend(loop.body).isKept(by: asked) ? asked.need : nil
        let outer = needs.enter(list, enough: enough)
        defer { needs.leave(outer) }
        var parts: [(truth: Kleene, isThere: Term)] = []
        for (isThere, value) in list.elements {
            let truth = try with(loop.slot, value) { encoder throws(OutsideFragment) in
                try encoder.truth(loop.body)
            }
            parts.append((named(truth), isThere))
            needs.finishElement()
        }
        return parts
    }

    /// The elements for which something holds; open where that is open for one of them.
    mutating func filtered(
        _ loop: Checked.Loop,
        _ whole: Checked
    ) throws(OutsideFragment) -> Reading {
        let range = try read(loop.range)
        guard var list = range.value.list, loop.second == nil else {
            throw outside("this way of going through a list", whole)
        }
        needs.add(1, of: list)
        let parts = try parts(of: list, loop, .one)
        let open = parts.map { $0.isThere && !$0.truth.isKnown }
        let fault = Kleene.fault(of: parts)
        list = ListSymbol(
            elements: zip(list.elements, parts).map { element, part in
                (script.named(part.isThere && part.truth.yes), element.value)
            },
            pattern: list.pattern,
            owner: list.owner,
            isSet: list.isSet
        )
        let isKnown = script.named(range.known && !.any(open))
        return Reading(
            known: isKnown,
            fault: range.fault || (range.known && fault),
            value: .list(list)
        )
    }
}

/// What is asked of the elements of a list.
enum Asked {
    case atLeast(Int64)
    case all
    case one

    /// How many elements are enough to keep the answer when all others go.
    var need: Int {
        switch self {
        case .atLeast(let count): Int(clamping: max(count, 0))
        case .all: 1
        case .one: 2
        }
    }

    /// Whether an element that stands twice changes nothing.
    var isBlindToRepeats: Bool {
        switch self {
        case .atLeast(let count): count <= 1
        case .all: true
        case .one: false
        }
    }

    func answer(_ parts: [(truth: Kleene, isThere: Term)]) -> Kleene {
        switch self {
        case .atLeast(let count):
            return Kleene(
                yes: .atLeast(count, of: parts.map { $0.isThere && $0.truth.yes }),
                no: !.atLeast(count, of: parts.map { $0.isThere && !$0.truth.no })
            )
        case .all:
            return Kleene(
                yes: .all(parts.map { .implies($0.isThere, $0.truth.yes) }),
                no: .any(parts.map { $0.isThere && $0.truth.no })
            )
        case .one:
            let known = Term.all(parts.map { .implies($0.isThere, $0.truth.isKnown) })
            let one = Term.one(of: parts.map { $0.isThere && $0.truth.yes })
            return Kleene(yes: known && one, no: known && !one)
        }
    }
}
