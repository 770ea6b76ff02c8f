import Diagnostics

extension Frame {
    /// A list or map that was made, where the work that is left allows all that it holds.
    ///
    /// What stands in it twice counts twice: a list of lists of lists can hold more than any memory
    /// while it takes little, and to compare it would never end.
    mutating func keeping(_ value: Value, at span: Span) -> Evaluation {
        guard spend(value.wholeWeight(within: work)) else {
            return .error(EvaluationError(.tooMuchWork(0), at: span))
        }
        return .value(value)
    }
}

extension Value {
    /// How many values it holds at every level, itself included; a little over a limit at most.
    func wholeWeight(within limit: Int) -> Int {
        var weight = 0
        var pending = [self]
        while let next = pending.popLast(), weight <= limit {
            weight += 1
            switch next {
            case .list(let elements):
                guard weight + pending.count + elements.count <= limit else { return limit + 1 }
                pending += elements.filter(\.isCollection)
                weight += elements.count
            case .map(let map):
                pending += map.entries.map(\.value).filter(\.isCollection)
                weight += map.count
            case .optional(let held?): pending.append(held)
            case .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration,
                .record, .type, .optional, .opaque:
                break
            }
        }
        return weight
    }

    private var isCollection: Bool {
        switch self {
        case .list, .map, .optional: true
        case .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .record,
            .type, .opaque:
            false
        }
    }
}
