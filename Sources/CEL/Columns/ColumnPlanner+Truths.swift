extension ColumnPlanner {
    /// A lane of truths.
    mutating func truth(_ checked: Checked) -> Lane? {
        switch checked.kind {
        case .constant(.bool(let truth)): return constant(truth)
        case .and(let parts): return logic(parts) { .and($0) }
        case .or(let parts): return logic(parts) { .or($0) }
        case .conditional(let condition, let yes, let no):
            guard let condition = truth(condition), let yes = truth(yes), let no = truth(no) else {
                return nil
            }
            return choice(condition, yes, no)
        case .call(let name, let arguments, let overloads):
            return call(name, arguments) ?? function(arguments, overloads)
        case .comprehension(let kind, let loop): return question(kind, loop)
        case .select(let operand, let selection) where selection.mode == .presence:
            return presence(operand, selection.field, checked)
        case .local(let slot):
            if let meant = names[slot], place(checked) == nil { return truth(meant) }
            return checked.type == .bool ? read(checked, .truth) : nil
        case .variable, .select: return checked.type == .bool ? read(checked, .truth) : nil
        case .constant, .list, .map, .bind, .bindHeld, .failure: return nil
        }
    }

    mutating func constant(_ truth: Bool) -> Lane {
        step(.constant(truth ? TruthCell.yes : TruthCell.no), 0, .truth)
    }

    private mutating func logic(_ parts: [Checked], _ make: ([Int]) -> Operation) -> Lane? {
        var lanes: [Lane] = []
        for part in parts {
            guard let lane = truth(part) else { return nil }
            lanes.append(lane)
        }
        return together(lanes, make)
    }

    /// Truths put together, those of one level first: what is alike in many rules is done once.
    mutating func together(_ lanes: [Lane], _ make: ([Int]) -> Operation) -> Lane? {
        guard var whole = lanes.first else { return nil }
        var rest = lanes.dropFirst()
        var same = [whole]
        while let next = rest.first, next.level == whole.level {
            same.append(next)
            rest.removeFirst()
        }
        if same.count > 1 { whole = step(make(same.compactMap(\.node)), whole.level, .truth) }
        for lane in rest {
            guard let pair = paired(whole, lane) else { return nil }
            whole = step(make([pair.left, pair.right].compactMap(\.node)), pair.level, .truth)
        }
        return whole
    }

    mutating func not(_ lane: Lane) -> Lane? {
        lane.node.map { step(.not($0), lane.level, .truth) }
    }

    mutating func choice(_ condition: Lane, _ yes: Lane, _ no: Lane) -> Lane? {
        guard let both = paired(yes, no), let first = paired(condition, both.left),
            let no = lifted(both.right, to: first.level), let condition = first.left.node,
            let yes = first.right.node, let no = no.node
        else { return nil }
        return step(.choice(condition, yes, no), first.level, .truth)
    }

    private mutating func call(_ name: String, _ arguments: [Checked]) -> Lane? {
        if name == Operator.not.rawValue { return truth(arguments[0]).flatMap { not($0) } }
        guard arguments.count == 2 else { return nil }
        if let operation = Operator(rawValue: name) {
            return comparison(operation, arguments[0], arguments[1])
        }
        guard let test = TextTest(rawValue: name), arguments[0].type == .string,
            case .constant(.string(let part)) = arguments[1].kind, let words = words(arguments[0]),
            let node = words.node
        else { return nil }
        let function = parts.text("\(name)(\(part.debugDescription))") {
            test.holds($0, part) ? TruthCell.yes : TruthCell.no
        }
        return step(.text(node, function: function), words.level, .truth)
    }

    /// A question asked by a function: of one value whether it is anything, or of texts against one
    /// that is written out.
    private mutating func function(_ arguments: [Checked], _ overloads: [Overload]) -> Lane? {
        guard overloads.count == 1, overloads[0].result == .bool else { return nil }
        let overload = overloads[0]
        if overload.columns == .presence, arguments.count == 1 { return present(arguments[0]) }
        guard arguments.count == 2, overload.parameters == [.string, .string],
            case .constant(let other) = arguments[1].kind, case .string(let text) = other,
            case .prepared(1, let prepare) = overload.body, let words = words(arguments[0]),
            let node = words.node
        else { return nil }
        let test = prepare(other)
        let function = parts.text("\(overload.id)(\(text.debugDescription))") {
            guard case .value(.bool(let truth)) = test([.string($0), other]) else {
                return TruthCell.error
            }
            return truth ? TruthCell.yes : TruthCell.no
        }
        return step(.text(node, function: function), words.level, .truth)
    }

    /// Whether a field has a value; where it has none, what that means is for its type to say.
    private mutating func presence(_ operand: Checked, _ field: String, _ whole: Checked) -> Lane? {
        guard case .record(let record) = operand.type, let slot = record.slot(of: field) else {
            return nil
        }
        let read = Checked(
            kind: .select(operand, Expression.Selection(field)),
            type: record.fields[slot].type,
            span: whole.span
        )
        guard let known = known(read), let node = known.node else { return nil }
        return record.absence == .none ? step(.mended(node), known.level, .truth) : known
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
