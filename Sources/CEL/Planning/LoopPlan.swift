import Diagnostics

/// A macro over a list or the keys of a map, as one loop.
final class LoopPlan: Plan {
    let kind: Comprehension.Kind
    let range: any Plan
    let extra: (any Plan)?
    let body: any Plan
    let slots: (first: Int, second: Int?)
    /// What is worked out once for each run of the loop.
    let hoisted: [Int]
    let span: Span

    init(
        _ kind: Comprehension.Kind,
        range: any Plan,
        extra: (any Plan)?,
        body: any Plan,
        slots: (first: Int, second: Int?),
        hoisted: [Int],
        _ span: Span
    ) {
        self.kind = kind
        self.range = range
        self.extra = extra
        self.body = body
        self.slots = slots
        self.hoisted = hoisted
        self.span = span
    }

    func evaluate(_ frame: inout Frame) -> Evaluation {
        let result = range.evaluate(&frame)
        guard case .value(let value) = result else { return result }
        for place in hoisted { frame.cache[place] = nil }
        switch value {
        case .list(let elements): return run(elements, nil, &frame)
        case .map(let map):
            return run(map.entries.map(\.key), map.entries.map(\.value), &frame)
        case .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration,
            .record, .type, .optional, .opaque:
            let message = EvaluationMessage.noSuchOverload("in", [value.type.runtimeName])
            return .error(EvaluationError(message, at: span))
        }
    }

    private func run(
        _ keys: [Value],
        _ values: [Value]?,
        _ frame: inout Frame
    ) -> Evaluation {
        switch kind {
        case .exists: return count(keys, values, .exists, &frame)
        case .all: return count(keys, values, .all, &frame)
        case .existsOne: return count(keys, values, .one, &frame)
        case .atLeast:
            guard let extra else { return .value(.bool(true)) }
            let result = extra.evaluate(&frame)
            guard case .value(.int(let wanted)) = result else { return result }
            return count(keys, values, .atLeast(wanted), &frame)
        case .filter, .map, .transformList, .transformMap, .transformMapEntry:
            return collect(keys, values, &frame)
        case .sortBy: return sort(keys, &frame)
        }
    }

    private var isIndexed: Bool { slots.second != nil }

    /// Puts one element under its names.
    func bind(_ index: Int, _ keys: [Value], _ values: [Value]?, _ frame: inout Frame) {
        guard let second = slots.second else {
            frame.locals[slots.first] = keys[index]
            return
        }
        frame.locals[slots.first] = values == nil ? .int(Int64(index)) : keys[index]
        frame.locals[second] = values?[index] ?? keys[index]
    }

    private func count(
        _ keys: [Value],
        _ values: [Value]?,
        _ question: Question,
        _ frame: inout Frame
    ) -> Evaluation {
        var tally = Tally(total: keys.count)
        var pending = Pending()
        if let settled = question.answer(tally) { return .value(.bool(settled)) }
        for index in keys.indices {
            guard frame.spend() else { break }
            bind(index, keys, values, &frame)
            let truth = frame.isDetailed ? detailed(&pending, &frame) : body.truth(&frame)
            tally.add(truth)
            if let settled = question.answer(tally) { return .value(.bool(settled)) }
        }
        return pending.isEmpty ? .unknown(Unknown([])) : pending.result(or: .null)
    }

    private func detailed(_ pending: inout Pending, _ frame: inout Frame) -> Truth {
        guard let value = pending.value(of: body.evaluate(&frame)) else { return .open }
        guard case .bool(let truth) = value else {
            _ = pending.value(of: .notTruth(value, at: span))
            return .open
        }
        return truth ? .yes : .no
    }

    private func collect(
        _ keys: [Value],
        _ values: [Value]?,
        _ frame: inout Frame
    ) -> Evaluation {
        var pending = Pending()
        var made = Made(kind)
        for index in keys.indices {
            guard frame.spend() else { break }
            bind(index, keys, values, &frame)
            if let condition = made.isFilter ? body : extra {
                guard let value = pending.value(of: condition.evaluate(&frame)) else { continue }
                guard case .bool(let truth) = value else { return .notTruth(value, at: span) }
                guard truth else { continue }
            }
            let result = made.isFilter ? .value(keys[index]) : body.evaluate(&frame)
            guard let value = pending.value(of: result) else { continue }
            let key = isIndexed && values == nil ? .int(Int64(index)) : keys[index]
            if let message = made.add(value, for: key) {
                _ = pending.value(of: .error(EvaluationError(message, at: span)))
            }
        }
        return pending.isEmpty
            ? frame.keeping(made.value, at: span) : pending.result(or: .null)
    }
}

/// What a counting macro asks.
private enum Question {
    case exists
    case all
    case one
    case atLeast(Int64)

    /// The answer, as soon as nothing that is to come can change it.
    func answer(_ tally: Tally) -> Bool? {
        switch self {
        case .exists: tally.atLeast(1)
        case .all: tally.no > 0 ? false : tally.yes == tally.total ? true : nil
        case .one: tally.isComplete && tally.open == 0 ? tally.yes == 1 : nil
        case .atLeast(let count): tally.atLeast(count)
        }
    }
}

/// How many elements do, do not, and cannot be said to satisfy a predicate.
private struct Tally {
    let total: Int
    var yes = 0
    var no = 0
    var open = 0

    init(total: Int) {
        self.total = total
    }

    var isComplete: Bool { yes + no + open == total }

    mutating func add(_ truth: Truth) {
        switch truth {
        case .yes: yes += 1
        case .no: no += 1
        case .open: open += 1
        }
    }

    func atLeast(_ count: Int64) -> Bool? {
        if Int64(yes) >= count { return true }
        return Int64(total - no) < count ? false : nil
    }
}
