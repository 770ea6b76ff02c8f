extension ColumnPlanner {
    /// How often a text of an outer loop is among those of a list, without pairing all with all.
    ///
    /// It is for `all.exists(b, b.name == a.name)` within a loop over `a`.
    mutating func join(_ asked: Asked, _ loop: Checked.Loop) -> Lane<[Truth.Cell]>? {
        guard case .call(Operator.equals.rawValue, let sides, _) = loop.body.kind, sides.count == 2,
            let list = path(loop.range), let around = open.last, around != list.level,
            isAbove(list.level, around)
        else { return nil }
        var element = list
        element.steps.append(.element)
        element.level = Self.joined
        elements[loop.slot] = element
        defer { elements[loop.slot] = nil }
        for (own, other) in [(sides[0], sides[1]), (sides[1], sides[0])] {
            guard own.type == .string, let own = path(own), own.level == Self.joined,
                let other = words(other), other.level != Self.joined,
                isAbove(list.level, other.level)
            else { continue }
            return joined(asked, list, own, other)
        }
        return nil
    }

    /// Stands for the level of the list's own elements, which is never laid out.
    private static let joined = Int.max

    private func joined(
        _ asked: Asked,
        _ list: ColumnPath,
        _ own: ColumnPath,
        _ other: Lane<Cells<Int32>>
    ) -> Lane<[Truth.Cell]> {
        Lane(level: other.level) { frame in
            guard case .lists(let lists)? = frame.column(list),
                case .words(let texts)? = frame.column(own), let others = other.run(&frame),
                let places = frame.places(from: list.level, to: other.level)
            else { return nil }
            return places.indices.map { row in
                var tally = RowTally()
                let place = Int(places[row])
                tally.hasOpenFilter = lists.known.map { !$0[place] } ?? false
                let range = Int(lists.starts[place])..<Int(lists.starts[place + 1])
                let isKnown = others.known.map { $0[row] } ?? true
                tally.add(texts, equalTo: isKnown ? others.values[row] : nil, range)
                return asked.answer(tally)
            }
        }
    }
}

extension RowTally {
    /// Counts the rows that equal a text; all are open where that is not known.
    fileprivate mutating func add(
        _ texts: Cells<Int32>,
        equalTo wanted: Int32?,
        _ rows: Range<Int>
    ) {
        guard let wanted else {
            open += rows.count
            return
        }
        var found = 0
        for row in rows { found &+= texts.values[row] == wanted ? 1 : 0 }
        let unsure = texts.known.map { known in rows.count { !known[$0] } } ?? 0
        yes += found
        open += unsure
        no += rows.count - found - unsure
    }
}
