/// A place in a text that is read from the left.
struct Cursor {
    private let bytes: [UInt8]
    private var place = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// Whether there is nothing more.
    var isAtEnd: Bool { place == bytes.count }

    /// The byte at the place; none at the end.
    var next: UInt8? { isAtEnd ? nil : bytes[place] }

    /// Goes past a sign of ASCII; false where something else is there.
    mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
        guard let next, UInt32(next) == scalar.value else { return false }
        place += 1
        return true
    }

    /// Reads a number of exactly so many digits.
    mutating func number(_ width: Int) -> Int? {
        guard let digits = digits(), digits.count == width else { return nil }
        return Int(digits)
    }

    /// Reads the digits that come next; none where there is none.
    mutating func digits() -> String? {
        let digits = run(while: \.isDigit)
        return digits.isEmpty ? nil : digits
    }

    /// Reads the bytes up to one that a condition does not hold of.
    mutating func run(while condition: (UInt8) -> Bool) -> String {
        let start = place
        while let next, condition(next) { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }
}
