extension ColumnPlanner {
    /// A lane of texts by their numbers.
    func words(_ checked: Checked) -> Lane<Cells<Int32>>? {
        if case .constant(.string(let text)) = checked.kind {
            return constant(lexicon.number(of: text))
        }
        if case .local(let slot) = checked.kind, let meant = names[slot] { return words(meant) }
        guard checked.type == .string else { return nil }
        return path(checked).flatMap { wordsRead($0) }
    }

    func wordsRead(_ path: ColumnPath) -> Lane<Cells<Int32>>? {
        Lane(level: path.level) { frame in
            guard case .words(let cells)? = frame.column(path) else { return nil }
            return frame.rows(cells, at: path.level)
        }
    }

    /// A lane of whole numbers.
    mutating func ints(_ checked: Checked) -> Lane<Cells<Int64>>? {
        if case .constant(.int(let number)) = checked.kind { return constant(number) }
        if case .call(let name, let arguments, _) = checked.kind {
            if name == "size", arguments.count == 1 { return size(arguments[0]) }
            if name == "getFullYear", arguments.count == 1 { return years(arguments[0]) }
            guard arguments.count == 2, let operation = Operator(rawValue: name),
                let left = ints(arguments[0]), let right = ints(arguments[1])
            else { return nil }
            return arithmetic(operation, left, right)
        }
        guard checked.type == .int, let path = path(checked) else { return nil }
        return Lane(level: path.level) { frame in
            guard case .ints(let cells)? = frame.column(path) else { return nil }
            return frame.rows(cells, at: path.level)
        }
    }

    /// The years of moments, in UTC.
    private mutating func years(_ moments: Checked) -> Lane<Cells<Int64>>? {
        guard let moments = seconds(moments) else { return nil }
        return Lane(level: moments.level) { frame in
            moments.run(&frame).map { cells in
                let days = cells.values.map { $0.flooringDivision(by: 86_400) }
                return Cells(
                    values: days.map { Int64(CivilDate(dayNumber: $0).year) },
                    known: cells.known
                )
            }
        }
    }

    /// A lane of numbers.
    mutating func doubles(_ checked: Checked) -> Lane<Cells<Double>>? {
        if case .constant(.double(let number)) = checked.kind { return constant(number) }
        if case .call(let name, let arguments, _) = checked.kind {
            guard arguments.count == 2, let operation = Operator(rawValue: name),
                let left = doubles(arguments[0]), let right = doubles(arguments[1])
            else { return nil }
            switch operation {
            case .add: return worked(left, right) { $0 + $1 }
            case .subtract: return worked(left, right) { $0 - $1 }
            case .multiply: return worked(left, right) { $0 * $1 }
            case .divide: return worked(left, right) { $0 / $1 }
            default: return nil
            }
        }
        guard checked.type == .double, let path = path(checked) else { return nil }
        return Lane(level: path.level) { frame in
            guard case .doubles(let cells)? = frame.column(path) else { return nil }
            return frame.rows(cells, at: path.level)
        }
    }

    /// A lane of moments or lengths of time, in seconds.
    mutating func seconds(_ checked: Checked) -> Lane<Cells<Int64>>? {
        if case .constant(let value) = checked.kind {
            return value.secondsCell.map { constant($0) }
        }
        if case .call(let name, let arguments, _) = checked.kind {
            if name == "timestamp", arguments[0].type == .timestamp { return seconds(arguments[0]) }
            if let value = checked.writtenTime { return value.secondsCell.map { constant($0) } }
            guard name == Operator.subtract.rawValue, checked.type == .duration,
                arguments.allSatisfy({ $0.type == .timestamp }),
                let left = seconds(arguments[0]), let right = seconds(arguments[1])
            else { return nil }
            return arithmetic(.subtract, left, right, within: Duration.mostSeconds)
        }
        guard checked.type == .timestamp || checked.type == .duration, let path = path(checked)
        else { return nil }
        return Lane(level: path.level) { frame in
            guard case .seconds(let cells)? = frame.column(path) else { return nil }
            return frame.rows(cells, at: path.level)
        }
    }

    private func constant<Element: Sendable>(_ value: Element) -> Lane<Cells<Element>> {
        Lane(level: 0, constant: value) { frame in
            Cells(values: Array(repeating: value, count: frame.dataset.activations.count))
        }
    }

    private func worked<Element>(
        _ left: Lane<Cells<Element>>,
        _ right: Lane<Cells<Element>>,
        _ work: @escaping @Sendable (Element, Element) -> Element
    ) -> Lane<Cells<Element>>? {
        guard let both = paired(left, right) else { return nil }
        return Lane(level: both.level) { frame in
            guard let (left, right) = both.run(&frame) else { return nil }
            return Cells(
                values: zip(left.values, right.values).map(work),
                known: left.bothKnown(right)
            )
        }
    }

    /// Whole numbers put together; what is too large is left open, for the other plan to say why.
    private func arithmetic(
        _ operation: Operator,
        _ left: Lane<Cells<Int64>>,
        _ right: Lane<Cells<Int64>>,
        within limit: Int64 = .max
    ) -> Lane<Cells<Int64>>? {
        guard let both = paired(left, right) else { return nil }
        let work: @Sendable (Int64, Int64) -> (Int64, Bool)
        switch operation {
        case .add: work = { $0.addingReportingOverflow($1) }
        case .subtract: work = { $0.subtractingReportingOverflow($1) }
        case .multiply: work = { $0.multipliedReportingOverflow(by: $1) }
        default: return nil
        }
        return Lane(level: both.level) { frame in
            guard let (left, right) = both.run(&frame) else { return nil }
            var known = left.bothKnown(right)
            var values: [Int64] = []
            values.reserveCapacity(left.values.count)
            for row in left.values.indices {
                let (value, isTooLarge) = work(left.values[row], right.values[row])
                values.append(value)
                guard isTooLarge || value.magnitude > limit.magnitude else { continue }
                known = known ?? Array(repeating: true, count: left.values.count)
                known?[row] = false
            }
            return Cells(values: values, known: known)
        }
    }
}

extension Duration {
    /// More seconds than this are more than a length of time can have, or nearly so.
    fileprivate static let mostSeconds = Int64.max / 1_000_000_000 - 1
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
