/// Values of which no two are equal, to be asked whether it holds one.
///
/// Equality is CEL's: `1`, `1u` and `1.0` are one element, and what is not a number equals nothing.
struct ValueSet {
    private var elements: Set<Element> = []

    /// Makes a set of values; of none where none are given.
    init(_ values: [Value] = []) {
        for value in values { insert(value) }
    }

    /// Puts a value in; false where one that equals it was there.
    @discardableResult
    mutating func insert(_ value: Value) -> Bool {
        // A value that does not equal itself is never found, and many would share one hash.
        guard value.equals(value) else { return true }
        return elements.insert(Element(value: value)).inserted
    }

    /// Whether it holds a value that equals this one.
    func contains(_ value: Value) -> Bool { elements.contains(Element(value: value)) }

    private struct Element: Hashable {
        let value: Value

        static func == (left: Element, right: Element) -> Bool { left.value.equals(right.value) }

        func hash(into hasher: inout Hasher) { value.hashEquality(into: &hasher) }
    }
}

extension Value {
    /// Puts in what is the same for all values that equal this one.
    fileprivate func hashEquality(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0)
        case .bool(let truth): hasher.combine(truth)
        case .int, .uint, .double: hasher.combine(Number(self)?.nearestDouble)
        case .string(let text): hasher.combine(text)
        case .bytes(let bytes): hasher.combine(bytes)
        case .timestamp(let moment): hasher.combine(moment)
        case .duration(let length): hasher.combine(length)
        case .list(let elements):
            hasher.combine(elements.count)
            for element in elements { element.hashEquality(into: &hasher) }
        case .map(let map): hasher.combine(map.entryHash)
        case .record(let record): for slot in record.slots { slot?.hashEquality(into: &hasher) }
        case .type(let type): hasher.combine(type.runtimeName)
        case .optional(let held):
            hasher.combine(held == nil)
            held?.hashEquality(into: &hasher)
        case .opaque(let value): hasher.combine(value.text)
        }
    }
}

extension MapValue {
    /// What is the same for maps of equal entries, whatever their order.
    fileprivate var entryHash: Int {
        entries.reduce(0) { sum, entry in
            var hasher = Hasher()
            entry.key.hashEquality(into: &hasher)
            entry.value.hashEquality(into: &hasher)
            return sum ^ hasher.finalize()
        }
    }
}
