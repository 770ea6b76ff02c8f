/// A class of scalars, with the answers for ASCII worked out beforehand.
struct ClassTest: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private let whole: ScalarClass

    init(_ whole: ScalarClass) {
        self.whole = whole
        for number in UInt8.min..<64 where whole.contains(Unicode.Scalar(number)) {
            low |= 1 << UInt64(number)
        }
        for number in UInt8(64)..<128 where whole.contains(Unicode.Scalar(number)) {
            high |= 1 << UInt64(number - 64)
        }
    }

    /// Whether the class takes a scalar.
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let value = UInt64(scalar.value)
        if value < 64 { return low & (1 << value) != 0 }
        if value < 128 { return high & (1 << (value - 64)) != 0 }
        return whole.contains(scalar)
    }
}

extension ScalarClass {
    /// The scalar that it takes, where it takes one and no other.
    var only: UInt32? {
        guard !isInverted, !foldsCase, parts.isEmpty, categories.isEmpty else { return nil }
        guard ranges.ranges.count == 1, let range = ranges.ranges.first else { return nil }
        return range.count == 1 ? range.lowerBound : nil
    }
}
