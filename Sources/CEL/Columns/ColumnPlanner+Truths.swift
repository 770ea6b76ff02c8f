extension ColumnPlanner {
    /// A lane of truths.
    mutating func truth(_ checked: Checked) -> Lane<[Truth.Cell]>? {
        switch checked.kind {
        case .constant(.bool(let truth)):
            let cell = truth ? Truth.yesCell : Truth.noCell
            return Lane(level: 0) { [cell] frame in
                Array(repeating: cell, count: frame.dataset.activations.count)
            }
        case .and(let parts): return logic(parts, settling: Truth.noCell)
        case .or(let parts): return logic(parts, settling: Truth.yesCell)
        case .conditional(let condition, let yes, let no): return choice(condition, yes, no)
        case .call(let name, let arguments, let overloads):
            return call(name, arguments) ?? text(arguments, overloads)
        case .comprehension(let kind, let loop): return question(kind, loop)
        case .select(let operand, let selection) where selection.mode == .presence:
            return presence(operand, selection.field, checked)
        case .variable, .local, .select: return read(checked)
        case .constant, .list, .map, .bind, .bindHeld, .failure: return nil
        }
    }

    private func read(_ checked: Checked) -> Lane<[Truth.Cell]>? {
        guard checked.type == .bool, let path = path(checked) else { return nil }
        return Lane(level: path.level) { frame in
            guard case .truths(let cells)? = frame.column(path) else { return nil }
            return frame.rows(Cells(values: cells), at: path.level)?.values
        }
    }

    private mutating func logic(
        _ parts: [Checked],
        settling: Truth.Cell
    ) -> Lane<[Truth.Cell]>? {
        let lanes = parts.compactMap { truth($0) }
        return lanes.count == parts.count ? logic(lanes, settling: settling) : nil
    }

    /// One part that settles it settles it; else one that is open leaves it open.
    func logic(_ parts: [Lane<[Truth.Cell]>], settling: Truth.Cell) -> Lane<[Truth.Cell]>? {
        guard var whole = parts.first else { return nil }
        for part in parts.dropFirst() {
            let both = together(whole, part) { left, right in
                if left == settling || right == settling { return settling }
                let isOpen = left == Truth.openCell || right == Truth.openCell
                return isOpen ? Truth.openCell : 1 - settling
            }
            guard let both else { return nil }
            whole = both
        }
        return whole
    }

    /// Two lanes put together row by row.
    func together<Left, Right, Made>(
        _ left: Lane<[Left]>,
        _ right: Lane<[Right]>,
        _ make: @escaping @Sendable (Left, Right) -> Made
    ) -> Lane<[Made]>? {
        guard let level = common(left.level, right.level), let left = lifted(left, to: level),
            let right = lifted(right, to: level)
        else { return nil }
        return Lane(level: level) { frame in
            guard let left = left.run(&frame), let right = right.run(&frame) else { return nil }
            var made: [Made] = []
            made.reserveCapacity(left.count)
            for row in left.indices { made.append(make(left[row], right[row])) }
            return made
        }
    }

    private mutating func choice(
        _ condition: Checked,
        _ yes: Checked,
        _ no: Checked
    ) -> Lane<[Truth.Cell]>? {
        guard let condition = truth(condition), let yes = truth(yes), let no = truth(no),
            let both = together(yes, no, { ($0, $1) })
        else { return nil }
        return together(condition, both) { condition, both in
            condition == Truth.openCell ? condition : condition == Truth.yesCell ? both.0 : both.1
        }
    }

    private mutating func call(_ name: String, _ arguments: [Checked]) -> Lane<[Truth.Cell]>? {
        if name == Operator.not.rawValue, let operand = truth(arguments[0]) {
            return Lane(level: operand.level) { frame in
                operand.run(&frame)?.map { $0 == Truth.openCell ? $0 : 1 - $0 }
            }
        }
        guard arguments.count == 2 else { return nil }
        if let operation = Operator(rawValue: name) {
            return comparison(operation, arguments[0], arguments[1])
        }
        guard let test = TextTest(rawValue: name), arguments[0].type == .string else { return nil }
        return text(test, arguments[0], arguments[1])
    }

    /// Whether a field has a value; where it has none, what that means is for its type to say.
    private mutating func presence(
        _ operand: Checked,
        _ field: String,
        _ whole: Checked
    ) -> Lane<[Truth.Cell]>? {
        guard case .record(let record) = operand.type, let slot = record.slot(of: field) else {
            return nil
        }
        let read = Checked(
            kind: .select(operand, Expression.Selection(field)),
            type: record.fields[slot].type,
            span: whole.span
        )
        guard path(operand)?.level == path(read)?.level, let known = known(read) else { return nil }
        guard record.absence == .none else { return known }
        return Lane(level: known.level) { frame in
            known.run(&frame)?.map { $0 == Truth.openCell ? Truth.noCell : $0 }
        }
    }

    /// A question asked of texts by a function, whose other argument is written out.
    private mutating func text(
        _ arguments: [Checked],
        _ overloads: [Overload]
    ) -> Lane<[Truth.Cell]>? {
        guard arguments.count == 2, overloads.count == 1, overloads[0].result == .bool,
            overloads[0].parameters == [.string, .string],
            case .constant(let other) = arguments[1].kind,
            case .prepared(1, let prepare) = overloads[0].body, let words = words(arguments[0])
        else { return nil }
        let test = prepare(other)
        return Lane(level: words.level) { frame in
            guard let cells = words.run(&frame) else { return nil }
            let texts = frame.dataset.words
            var answers = [Truth.Cell?](repeating: nil, count: texts.count)
            return cells.cells { word in
                let place = texts.place(of: word)
                if let known = answers[place] { return known }
                let answer = Truth.cell(test([.string(texts[word]), other]))
                answers[place] = answer
                return answer
            }
        }
    }

    /// A question asked of the texts themselves, against one that is written out.
    private mutating func text(
        _ test: TextTest,
        _ operand: Checked,
        _ other: Checked
    ) -> Lane<[Truth.Cell]>? {
        guard case .constant(.string(let part)) = other.kind, let words = words(operand) else {
            return nil
        }
        return Lane(level: words.level) { frame in
            guard let cells = words.run(&frame) else { return nil }
            let texts = frame.dataset.words
            return cells.truths { test.holds(texts[$0], part) }
        }
    }
}

/// What may be asked of two texts.
enum TextTest: String, Sendable {
    case startsWith
    case endsWith
    case contains

    func holds(_ text: String, _ part: String) -> Bool {
        switch self {
        case .startsWith: text.utf8.starts(with: part.utf8)
        case .endsWith: text.utf8.reversed().starts(with: part.utf8.reversed())
        case .contains:
            part.isEmpty
                || text.utf8.indices.contains { text.utf8[$0...].starts(with: part.utf8) }
        }
    }
}

extension Truth {
    /// The cell of what a function gave.
    fileprivate static func cell(_ result: FunctionResult) -> Cell {
        guard case .value(.bool(let truth)) = result else { return openCell }
        return truth ? yesCell : noCell
    }
}

extension Cells {
    /// The truth of each that is known.
    @inline(__always)
    func truths(_ holds: (Element) -> Bool) -> [Truth.Cell] {
        cells { holds($0) ? Truth.yesCell : Truth.noCell }
    }

    /// A truth for each, open where it is not known.
    @inline(__always)
    func cells(_ cell: (Element) -> Truth.Cell) -> [Truth.Cell] {
        guard let known else { return values.map(cell) }
        return zip(values, known).map { $1 ? cell($0) : Truth.openCell }
    }
}
