extension ColumnPlanner {
    /// Two values compared row by row; one may be written out.
    mutating func comparison(_ operation: Operator, _ left: Checked, _ right: Checked) -> Lane? {
        if operation == .isIn { return membership(left, right) }
        guard left.type == right.type else { return nil }
        if left.type == .bool { return truths(operation, left, right) }
        guard let first = value(left), let second = value(right) else { return nil }
        if left.type == .string, operation != .equals, operation != .notEquals { return nil }
        return order(operation, first, second)
    }

    private mutating func order(_ operation: Operator, _ left: Lane, _ right: Lane) -> Lane? {
        switch operation {
        case .equals: ordered(.equal, left, right)
        case .notEquals: ordered(.equal, left, right).flatMap { not($0) }
        case .less: ordered(.less, left, right)
        case .lessOrEqual: ordered(.lessOrEqual, left, right)
        case .greater: ordered(.less, right, left)
        case .greaterOrEqual: ordered(.lessOrEqual, right, left)
        default: nil
        }
    }

    mutating func ordered(_ order: Operation.Order, _ left: Lane, _ right: Lane) -> Lane? {
        guard let pair = paired(left, right), left.node != nil || right.node != nil else {
            return nil
        }
        return step(.order(order, pair.left.term, pair.right.term), pair.level, .truth)
    }

    private mutating func truths(_ operation: Operator, _ left: Checked, _ right: Checked) -> Lane?
    {
        guard operation == .equals || operation == .notEquals, let left = truth(left),
            let right = truth(right), let pair = paired(left, right), let first = pair.left.node,
            let second = pair.right.node
        else { return nil }
        let same = step(.same(first, second), pair.level, .truth)
        return operation == .equals ? same : not(same)
    }

    /// A text among those of a list that is written out, or a value in a list of values.
    private mutating func membership(_ value: Checked, _ list: Checked) -> Lane? {
        guard let value = words(value) else { return nil }
        if let texts = list.writtenTexts {
            guard let node = value.node else { return nil }
            let wanted = texts.map { parts.word($0) }
            return step(.wordIn(node, Set(wanted).sorted()), value.level, .truth)
        }
        guard list.type == .list(.string) else { return nil }
        let before = self
        for crossing in [false, true] {
            if let lane = membership(value, list, crossing: crossing) { return lane }
            self = before
        }
        return nil
    }

    private mutating func membership(_ value: Lane, _ list: Checked, crossing: Bool) -> Lane? {
        guard let range = range(list, crossing: crossing) else { return nil }
        defer { close(range) }
        guard let element = elementWords(range), let found = ordered(.equal, element, value),
            let answer = answer(.exists, range, found)
        else { return nil }
        guard let known = known(value) else { return answer }
        return choice(known, answer, known)
    }

    /// The texts of a range: its elements, or what they were turned into.
    private mutating func elementWords(_ range: Range) -> Lane? {
        range.made.map { words($0) } ?? read(range.element, .string, .word)
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
