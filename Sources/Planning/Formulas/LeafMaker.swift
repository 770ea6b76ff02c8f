import CEL

/// Says of a leaf which choices make it so, by asking the evaluator about each.
struct LeafMaker {
    /// A cell that the leaf reads: the loop whose element it belongs to, or the root.
    private struct Place: Hashable {
        let loop: Int?
        let cell: Int
    }

    /// The most combinations of choices that are gone through.
    private static let most = 256

    private let ground: Ground
    private let changing: [[String]]

    /// The loops that the leaf stands in.
    var scope: FormulaMaker.Scope

    init(_ ground: Ground) {
        self.ground = ground
        changing = ground.changingLists
        scope = FormulaMaker.Scope(activation: ground.activation)
    }

    /// The choices under which a leaf is as wanted.
    mutating func formula(
        _ leaf: Statement.Leaf,
        _ wanted: Wanted
    ) throws(FormulaMaker.TooMany) -> Formula {
        let places = try places(leaf)
        if places.isEmpty { return .constant(wanted.accepts(leaf.program.truth(scope.activation))) }
        let cells = places.compactMap { cell($0) }
        if cells.allSatisfy(\.isWord) {
            if leaf.isPresence { return presence(leaf, cells, wanted) }
            if let membership = leaf.membership,
                places.allSatisfy({ $0.loop == membership.list.loop })
            {
                return self.membership(membership, leaf, cells, wanted)
            }
        }
        guard cells.reduce(1, { min($0 * $1.options.count, Self.most + 1) }) <= Self.most else {
            throw FormulaMaker.TooMany()
        }
        return table(leaf, places[...], cells[...], [:], wanted)
    }

    /// A list is there where it has something already or gets a word.
    private func presence(
        _ leaf: Statement.Leaf,
        _ cells: [Element.Cell],
        _ wanted: Wanted
    ) -> Formula {
        let truth = leaf.program.truth(scope.activation)
        switch wanted {
        case .isTrue, .isNotFalse:
            return wanted.accepts(truth) ? .constant(true) : .some(cells.map(\.isGranted))
        case .isFalse, .isNotTrue:
            return wanted.accepts(truth) ? .every(cells.map(\.isAsItIs)) : .constant(false)
        }
    }

    /// A list includes a word where it gets it; that it does not is known of a list that is
    /// recorded, or that gets another.
    private func membership(
        _ membership: Statement.Membership,
        _ leaf: Statement.Leaf,
        _ cells: [Element.Cell],
        _ wanted: Wanted
    ) -> Formula {
        let truth = leaf.program.truth(scope.activation)
        guard truth != true else { return .constant(wanted.accepts(true)) }
        let word = value(membership.word)
        let own = cells.filter { $0.holds(word) }
        let others = cells.filter { !$0.holds(word) }
        let getsIt = Formula.some(own.map(\.isGranted))
        let getsOther = Formula.some(others.map(\.isGranted))
        let keepsOff = Formula.every(own.map(\.isAsItIs))
        let isRecorded = truth == false
        switch wanted {
        case .isTrue: return getsIt
        case .isNotTrue: return keepsOff
        case .isFalse: return isRecorded ? keepsOff : .every([keepsOff, getsOther])
        case .isNotFalse:
            return isRecorded
                ? getsIt : .some([getsIt, .every(cells.map(\.isAsItIs))])
        }
    }

    /// The choices of the first cell with what the others must be for each; those for which they
    /// must be the same are taken together.
    private mutating func table(
        _ leaf: Statement.Leaf,
        _ places: ArraySlice<Place>,
        _ cells: ArraySlice<Element.Cell>,
        _ taken: [Place: Int],
        _ wanted: Wanted
    ) -> Formula {
        guard let place = places.first, let cell = cells.first else {
            return .constant(wanted.accepts(truth(leaf, taken)))
        }
        var free: [Int] = []
        var bound: [Formula] = []
        for (index, option) in cell.options.enumerated() {
            var taken = taken
            taken[place] = index
            let rest = table(leaf, places.dropFirst(), cells.dropFirst(), taken, wanted)
            if cell.isOpen {
                if case .constant(true) = rest { return rest }
                bound.append(rest)
            } else if case .constant(true) = rest {
                free.append(option.column)
            } else {
                bound.append(.every([.one(of: [option.column]), rest]))
            }
        }
        if free.count == cell.options.count { return .constant(true) }
        return .some((free.isEmpty ? [] : [.one(of: free)]) + bound)
    }

    private func places(
        _ leaf: Statement.Leaf
    ) throws(FormulaMaker.TooMany) -> [Place] {
        var places: [Place] = []
        for read in leaf.reads {
            if read.loop == nil, changing.contains(where: { read.path.meets($0) }) {
                throw FormulaMaker.TooMany()
            }
            guard let cells = element(read.loop)?.cells else { continue }
            for index in cells.indices where read.path.meets(cells[index].path) {
                let place = Place(loop: read.loop, cell: index)
                if !places.contains(place) { places.append(place) }
            }
        }
        return places
    }

    private func element(_ loop: Int?) -> Element? {
        guard let loop else { return ground.root }
        if case .element(let element) = scope.holders[loop] { return element }
        return nil
    }

    private func cell(_ place: Place) -> Element.Cell? { element(place.loop)?.cells[place.cell] }

    private func value(_ program: Program) -> Value? {
        if case .value(let value) = program.evaluate(scope.activation) { value } else { nil }
    }

    /// What a leaf comes to when some options are taken.
    private mutating func truth(_ leaf: Statement.Leaf, _ taken: [Place: Int]) -> Bool? {
        guard !taken.isEmpty else { return leaf.program.truth(scope.activation) }
        let before = scope.activation
        defer { scope.activation = before }
        for (loop, places) in Dictionary(grouping: taken, by: \.key.loop) {
            guard let element = element(loop) else { continue }
            let record = element.record(taking: places.map { ($0.key.cell, $0.value) })
            guard let loop else {
                scope.activation.slots.replaceSubrange(record.slots.indices, with: record.slots)
                continue
            }
            scope.activation.slots[ground.firstLoop + loop] = .record(record)
        }
        return leaf.program.truth(scope.activation)
    }
}

extension Element.Cell {
    /// Something in place of what is there.
    fileprivate var isGranted: Formula {
        isOpen ? .constant(true) : .one(of: options.dropFirst().map(\.column))
    }

    /// What is there stays.
    fileprivate var isAsItIs: Formula {
        isOpen ? .constant(true) : .one(of: [options[0].column])
    }

    /// Whether the word that its list may get is this one.
    fileprivate func holds(_ word: Value?) -> Bool {
        options.contains { $0.value != nil && $0.value == word }
    }
}
