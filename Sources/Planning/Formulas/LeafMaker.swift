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
    private let scope: FormulaMaker.Scope

    init(_ ground: Ground, _ changing: [[String]], _ scope: FormulaMaker.Scope) {
        (self.ground, self.changing, self.scope) = (ground, changing, scope)
    }

    /// The choices under which a leaf is as wanted.
    func formula(_ leaf: Statement.Leaf, _ wanted: Wanted) throws(FormulaMaker.TooMany) -> Formula {
        let places = try places(leaf)
        if places.isEmpty { return .constant(wanted.accepts(leaf.program.truth(activation([:])))) }
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
        let truth = leaf.program.truth(activation([:]))
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
        let truth = leaf.program.truth(activation([:]))
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
    private func table(
        _ leaf: Statement.Leaf,
        _ places: ArraySlice<Place>,
        _ cells: ArraySlice<Element.Cell>,
        _ taken: [Place: Int],
        _ wanted: Wanted
    ) -> Formula {
        guard let place = places.first, let cell = cells.first else {
            return .constant(wanted.accepts(leaf.program.truth(activation(taken))))
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
            if read.loop == nil, changing.contains(where: { read.meets($0) }) {
                throw FormulaMaker.TooMany()
            }
            guard let cells = element(read.loop)?.cells else { continue }
            for index in cells.indices where read.meets(cells[index].path) {
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
        if case .value(let value) = program.evaluate(activation([:])) { value } else { nil }
    }

    private func activation(_ taken: [Place: Int]) -> Activation {
        guard !taken.isEmpty else { return scope.activation }
        func record(_ loop: Int?, _ element: Element) -> Record {
            element.record(
                taking: taken.filter { $0.key.loop == loop }.map { ($0.key.cell, $0.value) }
            )
        }
        let loops = scope.holders.enumerated().map { index, holder -> Value in
            switch holder {
            case .value(let value): value
            case .element(let element): .record(record(index, element))
            }
        }
        return ground.activation(record(nil, ground.root), loops)
    }
}

extension Statement.Read {
    /// Whether it reads a field, something in it, or something that it is in.
    fileprivate func meets(_ other: [String]) -> Bool {
        path.starts(with: other) || other.starts(with: path)
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
