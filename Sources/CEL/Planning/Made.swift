/// What a making macro has made so far.
struct Made {
    let isFilter: Bool
    private let isMap: Bool
    private let isEntries: Bool
    private var elements: [Value] = []
    private var map = MapValue()

    init(_ kind: Comprehension.Kind) {
        isFilter = kind == .filter
        switch kind {
        case .transformMap: (isMap, isEntries) = (true, false)
        case .transformMapEntry: (isMap, isEntries) = (true, true)
        case .exists, .all, .existsOne, .filter, .map, .transformList, .atLeast, .sortBy:
            (isMap, isEntries) = (false, false)
        }
    }

    var value: Value { isMap ? .map(map) : .list(elements) }

    mutating func add(_ value: Value, for key: Value) -> EvaluationMessage? {
        guard isMap else {
            elements.append(value)
            return nil
        }
        guard isEntries, case .map(let more) = value else { return map.add(value, for: key) }
        for entry in more.entries {
            if let message = map.add(entry.value, for: entry.key) { return message }
        }
        return nil
    }
}
