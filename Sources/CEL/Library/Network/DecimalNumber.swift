/// A short number in an address: digits alone, without a sign or a leading nought.
enum DecimalNumber {
    /// Reads a number of at most three digits; none where it is not one or is too large.
    static func read(_ digits: ArraySlice<UInt8>, upTo most: Int) -> Int? {
        guard 1...3 ~= digits.count, digits.allSatisfy(\.isDigit),
            digits.count == 1 || digits.first != UInt8(ascii: "0")
        else { return nil }
        let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        return number <= most ? number : nil
    }
}
