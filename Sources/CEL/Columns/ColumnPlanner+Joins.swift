extension ColumnPlanner {
    /// How often a text of an outer loop is among those of a list, without pairing all with all.
    ///
    /// It is for `all.exists(b, b.name == a.name)` within a loop over `a`.
    mutating func join(_ asked: Asked, _ loop: Checked.Loop) -> Lane? {
        guard case .call(Operator.equals.rawValue, let sides, _) = loop.body.kind, sides.count == 2,
            sides.allSatisfy({ $0.type == .string }), let list = place(loop.range),
            case .list = loop.range.type, let around = open.last, around != list.level,
            isAbove(list.level, around)
        else { return nil }
        var element = list.path
        element.steps.append(.element)
        (names[loop.slot], elements[loop.slot]) = (nil, ColumnPlace(path: element, level: .max))
        for (own, other) in [(sides[0], sides[1]), (sides[1], sides[0])] {
            guard let own = place(own), own.level == .max, !isJoined(other, loop.slot),
                let other = words(other), let node = other.node, isAbove(list.level, other.level)
            else { continue }
            return joined(asked, list, own, node, other.level)
        }
        return nil
    }

    private func isJoined(_ checked: Checked, _ slot: Int) -> Bool {
        if case .local(slot) = checked.kind { return true }
        return checked.children.contains { isJoined($0, slot) }
    }

    private mutating func joined(
        _ asked: Asked,
        _ list: ColumnPlace,
        _ own: ColumnPlace,
        _ other: Int,
        _ level: Int
    ) -> Lane {
        let join = Operation.join(
            asked,
            list: parts.column(list.path, .list),
            own: parts.column(own.path, .word),
            other: other,
            listLevel: list.level
        )
        return step(join, level, .truth)
    }
}
