extension ColumnPlanner {
    /// A lane of texts by their numbers.
    mutating func words(_ checked: Checked) -> Lane? {
        if case .constant(.string(let text)) = checked.kind {
            return Lane(term: .word(parts.word(text)), level: 0)
        }
        if let meant = meant(checked) { return words(meant) }
        return checked.type == .string ? read(checked, .word) : nil
    }

    /// What a name stands for, where that is no column.
    private func meant(_ checked: Checked) -> Checked? {
        guard case .local(let slot) = checked.kind, elements[slot] == nil else { return nil }
        return names[slot]
    }

    /// A lane of whole numbers.
    mutating func ints(_ checked: Checked) -> Lane? {
        if case .constant(.int(let number)) = checked.kind {
            return Lane(term: .long(number), level: 0)
        }
        if let meant = meant(checked) { return ints(meant) }
        if case .call(let name, let arguments, _) = checked.kind {
            guard checked.type == .int else { return nil }
            if name == "size", arguments.count == 1 { return size(arguments[0]) }
            if name == "getFullYear", arguments.count == 1 { return years(arguments[0]) }
            guard arguments.count == 2, let left = ints(arguments[0]),
                let right = ints(arguments[1])
            else { return nil }
            return arithmetic(name, left, right, .int)
        }
        return checked.type == .int ? read(checked, .int) : nil
    }

    /// The years of moments, in UTC.
    private mutating func years(_ moments: Checked) -> Lane? {
        guard moments.type == .timestamp, let lane = seconds(moments), let node = lane.node else {
            return nil
        }
        return step(.years(node), lane.level, .int)
    }

    /// A lane of numbers.
    mutating func doubles(_ checked: Checked) -> Lane? {
        if case .constant(.double(let number)) = checked.kind {
            return Lane(term: .double(number.bitPattern), level: 0)
        }
        if let meant = meant(checked) { return doubles(meant) }
        if case .call(let name, let arguments, _) = checked.kind {
            guard arguments.count == 2, checked.type == .double,
                let left = doubles(arguments[0]), let right = doubles(arguments[1])
            else { return nil }
            return arithmetic(name, left, right, .double)
        }
        return checked.type == .double ? read(checked, .double) : nil
    }

    /// A lane of moments or lengths of time, in seconds.
    mutating func seconds(_ checked: Checked) -> Lane? {
        if case .constant(let value) = checked.kind {
            return value.secondsCell.map { Lane(term: .long($0), level: 0) }
        }
        if let meant = meant(checked) { return seconds(meant) }
        if case .call(let name, let arguments, let overloads) = checked.kind {
            if name == "timestamp", arguments[0].type == .timestamp { return seconds(arguments[0]) }
            if let value = checked.writtenTime {
                return value.secondsCell.map { Lane(term: .long($0), level: 0) }
            }
            return shifted(arguments, overloads) ?? length(name, checked.type, arguments)
        }
        guard checked.type == .timestamp || checked.type == .duration else { return nil }
        return read(checked, .seconds)
    }

    private mutating func length(_ name: String, _ type: Type, _ arguments: [Checked]) -> Lane? {
        guard name == Operator.subtract.rawValue, type == .duration, arguments.count == 2,
            arguments.allSatisfy({ $0.type == .timestamp }),
            let left = seconds(arguments[0]), let right = seconds(arguments[1])
        else { return nil }
        return arithmetic(name, left, right, .seconds)
    }

    /// Moments that a function makes of moments and a value that is written out.
    private mutating func shifted(_ arguments: [Checked], _ overloads: [Overload]) -> Lane? {
        guard arguments.count == 2, overloads.count == 1, overloads[0].result == .timestamp,
            arguments[0].type == .timestamp, case .constant(let by) = arguments[1].kind,
            case .binary(let body) = overloads[0].body, let lane = seconds(arguments[0]),
            let node = lane.node
        else { return nil }
        let function = parts.shift("\(overloads[0].id)(\(by.text))") { seconds in
            guard let moment = Timestamp(seconds: seconds),
                case .value(let made) = body(.timestamp(moment), by)
            else { return nil }
            return made.secondsCell
        }
        return step(.shifted(node, function: function), lane.level, .seconds)
    }

    private mutating func arithmetic(
        _ name: String,
        _ left: Lane,
        _ right: Lane,
        _ kind: CellKind
    ) -> Lane? {
        let operation: Operation.Arithmetic
        switch Operator(rawValue: name) {
        case .add: operation = .add
        case .subtract: operation = .subtract
        case .multiply: operation = .multiply
        case .divide where kind == .double: operation = .divide
        default: return nil
        }
        guard left.node != nil || right.node != nil, let pair = paired(left, right) else {
            return nil
        }
        return step(.arithmetic(operation, pair.left.term, pair.right.term), pair.level, kind)
    }
}

extension Checked {
    /// The moment or length of time that a call with a text that is written out gives.
    fileprivate var writtenTime: Value? {
        guard case .call(_, let arguments, let overloads) = kind, arguments.count == 1,
            case .constant(let text) = arguments[0].kind, case .string = text
        else { return nil }
        for overload in overloads {
            if case .unary(let body) = overload.body, case .value(let value) = body(text) {
                return value
            }
        }
        return nil
    }
}

extension Value {
    /// Whole seconds; what has parts of a second has no cell.
    var secondsCell: Int64? {
        switch self {
        case .timestamp(let moment): moment.nanoseconds == 0 ? moment.seconds : nil
        case .duration(let length):
            length.nanoseconds % 1_000_000_000 == 0 ? length.seconds : nil
        case .null, .bool, .int, .uint, .double, .string, .bytes, .list, .map, .record, .type,
            .optional, .opaque:
            nil
        }
    }
}
