extension ColumnPlanner {
    /// Two values compared row by row; one may be written out.
    mutating func comparison(
        _ operation: Operator,
        _ left: Checked,
        _ right: Checked
    ) -> Lane<[Truth.Cell]>? {
        if operation == .isIn { return membership(left, right) }
        guard left.type == right.type else { return nil }
        switch left.type {
        case .string:
            guard let left = words(left), let right = words(right) else { return nil }
            return equality(operation, left, right)
        case .bool:
            guard let left = truth(left), let right = truth(right) else { return nil }
            return truths(operation, left, right)
        case .int:
            guard let left = ints(left), let right = ints(right) else { return nil }
            return order(operation, left, right)
        case .double:
            guard let left = doubles(left), let right = doubles(right) else { return nil }
            return order(operation, left, right)
        case .timestamp, .duration:
            guard let left = seconds(left), let right = seconds(right) else { return nil }
            return order(operation, left, right)
        case .dyn, .null, .uint, .bytes, .list, .map, .record, .type, .optional, .opaque,
            .parameter, .error:
            return nil
        }
    }

    private func truths(
        _ operation: Operator,
        _ left: Lane<[Truth.Cell]>,
        _ right: Lane<[Truth.Cell]>
    ) -> Lane<[Truth.Cell]>? {
        guard operation == .equals || operation == .notEquals else { return nil }
        let wanted = operation == .equals
        return together(left, right) { left, right in
            if left == Truth.openCell || right == Truth.openCell { return Truth.openCell }
            return (left == right) == wanted ? Truth.yesCell : Truth.noCell
        }
    }

    private func equality<Element: Equatable>(
        _ operation: Operator,
        _ left: Lane<Cells<Element>>,
        _ right: Lane<Cells<Element>>
    ) -> Lane<[Truth.Cell]>? {
        switch operation {
        case .equals: rows(left, right, { $0 == $1 }, { $0.truths($1, ==) })
        case .notEquals: rows(left, right, { $0 != $1 }, { $0.truths($1, !=) })
        default: nil
        }
    }

    private func order<Element: Comparable>(
        _ operation: Operator,
        _ left: Lane<Cells<Element>>,
        _ right: Lane<Cells<Element>>
    ) -> Lane<[Truth.Cell]>? {
        switch operation {
        case .less: rows(left, right, { $0 < $1 }, { $0.truths($1, <) })
        case .lessOrEqual: rows(left, right, { $0 <= $1 }, { $0.truths($1, <=) })
        case .greater: rows(left, right, { $0 > $1 }, { $0.truths($1, >) })
        case .greaterOrEqual: rows(left, right, { $0 >= $1 }, { $0.truths($1, >=) })
        default: equality(operation, left, right)
        }
    }

    /// Rows compared with rows, or with one value that is written out: then nothing is repeated.
    private func rows<Element>(
        _ left: Lane<Cells<Element>>,
        _ right: Lane<Cells<Element>>,
        _ holds: @escaping @Sendable (Element, Element) -> Bool,
        _ all: @escaping @Sendable (Cells<Element>, Cells<Element>) -> [Truth.Cell]
    ) -> Lane<[Truth.Cell]>? {
        if let written = right.written() {
            return Lane(level: left.level) { frame in
                left.run(&frame).map { $0.truths { holds($0, written) } }
            }
        }
        if let written = left.written() {
            return Lane(level: right.level) { frame in
                right.run(&frame).map { $0.truths { holds(written, $0) } }
            }
        }
        guard let both = paired(left, right) else { return nil }
        return Lane(level: both.level) { frame in both.run(&frame).map { all($0, $1) } }
    }

    /// Two lanes of one level.
    func paired<Left, Right>(
        _ left: Lane<Cells<Left>>,
        _ right: Lane<Cells<Right>>
    ) -> Lane<(Cells<Left>, Cells<Right>)>? {
        guard let level = common(left.level, right.level), let left = lifted(left, to: level),
            let right = lifted(right, to: level)
        else { return nil }
        return Lane(level: level) { frame in
            guard let first = left.run(&frame), let second = right.run(&frame) else { return nil }
            return (first, second)
        }
    }

    /// A text among those of a list that is written out, or one written out in a list of texts.
    private mutating func membership(_ value: Checked, _ list: Checked) -> Lane<[Truth.Cell]>? {
        guard let value = words(value) else { return nil }
        if let texts = list.writtenTexts {
            let wanted = Set(texts.map { lexicon.number(of: $0) })
            return Lane(level: value.level) { frame in
                value.run(&frame)?.truths { wanted.contains($0) }
            }
        }
        guard list.type == .list(.string), let range = range(list),
            let element = wordsRead(range.element),
            let found = equality(.equals, element, value)
        else { return nil }
        defer { close(range) }
        return answer(.exists, range, found)
    }
}

extension Cells {
    /// The truth of each pair of rows of which both are known.
    @inline(__always)
    func truths(_ other: Cells, _ holds: (Element, Element) -> Bool) -> [Truth.Cell] {
        var made = [Truth.Cell](repeating: Truth.noCell, count: values.count)
        for row in values.indices where holds(values[row], other.values[row]) {
            made[row] = Truth.yesCell
        }
        if let known = bothKnown(other) {
            for row in known.indices where !known[row] { made[row] = Truth.openCell }
        }
        return made
    }

    /// Which rows are known in both; none where all are.
    func bothKnown<Other>(_ other: Cells<Other>) -> [Bool]? {
        switch (known, other.known) {
        case (nil, let known), (let known, nil): known
        case (let left?, let right?): zip(left, right).map { $0 && $1 }
        }
    }
}

extension Checked {
    /// The elements of a list that is written out.
    var writtenParts: [Checked]? {
        switch kind {
        case .constant(.list(let values)):
            values.map { Checked(kind: .constant($0), type: $0.type, span: span) }
        case .list(let parts, let optional) where optional.isEmpty:
            parts.allSatisfy { if case .constant = $0.kind { true } else { false } } ? parts : nil
        default: nil
        }
    }

    /// The texts of a list of texts that is written out.
    fileprivate var writtenTexts: [String]? {
        guard let parts = writtenParts else { return nil }
        let texts = parts.compactMap { part in
            if case .constant(.string(let text)) = part.kind { text } else { nil }
        }
        return texts.count == parts.count ? texts : nil
    }
}
