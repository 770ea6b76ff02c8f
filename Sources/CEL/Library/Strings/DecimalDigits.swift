/// A number as decimal digits, exact, to be rounded once when it is written.
struct DecimalDigits {
    private var digits: [UInt8]

    /// How many digits stand before the point; negative where noughts follow it first.
    private var point: Int

    private let isNegative: Bool

    /// Makes the digits of a finite number, all of them: up to 767 that are not nought.
    init(exactly number: Double) {
        let fraction = number.significandBitPattern
        let exponent = Int(number.exponentBitPattern)
        let significand = exponent == 0 ? fraction : fraction | 1 << 52
        let power = max(exponent, 1) - 1075
        // Times two to a negative power is times five to it, with the point moved.
        var limbs = Limbs(significand)
        for _ in 0..<abs(power) { limbs.multiply(by: power < 0 ? 5 : 2) }
        self.init(limbs.digits, decimals: max(-power, 0), isNegative: number.sign == .minus)
    }

    /// Makes the fewest digits that give a finite number back.
    init(shortest number: Double) {
        let parts = number.magnitude.description.split(separator: "e")
        let mantissa = parts[0].split(separator: ".")
        let fraction = mantissa.count > 1 && mantissa[1] != "0" ? mantissa[1] : ""
        let digits = (mantissa[0] + fraction).utf8.map { $0 - 0x30 }
        let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        self.init(digits, decimals: fraction.count - exponent, isNegative: number.sign == .minus)
    }

    /// Makes the digits of a whole number.
    init(_ magnitude: UInt64, isNegative: Bool) {
        let digits = String(magnitude).utf8.map { $0 - 0x30 }
        self.init(digits, decimals: 0, isNegative: isNegative)
    }

    private init(_ digits: [UInt8], decimals: Int, isNegative: Bool) {
        let kept = Array(digits.drop { $0 == 0 })
        self.digits = kept
        self.point = kept.isEmpty ? 0 : kept.count - decimals
        self.isNegative = isNegative
    }

    /// The number without an exponent, with as many decimals as it has.
    var plain: String { fixed(max(digits.count - point, 0)) }

    /// The number with all its digits, and an exponent below 0.0001 and from a million on.
    var general: String {
        let exponent = digits.isEmpty ? 0 : point - 1
        return -4..<6 ~= exponent ? plain : scientific(digits.lastIndex { $0 != 0 } ?? 0)
    }

    /// The number without an exponent, with so many decimals.
    func fixed(_ decimals: Int) -> String {
        let number = rounded(to: point + decimals)
        let whole = (0..<max(number.point, 0)).map { number.digit($0) }
        let rest = (number.point..<(number.point + decimals)).map { number.digit($0) }
        let tail = decimals > 0 ? "." + Self.text(rest) : ""
        return sign + (whole.isEmpty ? "0" : Self.text(whole)) + tail
    }

    /// The number with one digit before the point and so many after it, and an exponent.
    func scientific(_ decimals: Int) -> String {
        let number = rounded(to: decimals + 1)
        let exponent = number.digits.isEmpty ? 0 : number.point - 1
        let rest = (1..<(1 + decimals)).map { number.digit($0) }
        let tail = decimals > 0 ? "." + Self.text(rest) : ""
        let power = "e" + (exponent < 0 ? "-" : "+") + abs(exponent).padded(2)
        return sign + Self.text([number.digit(0)]) + tail + power
    }

    private var sign: String { isNegative ? "-" : "" }

    private func digit(_ place: Int) -> UInt8 {
        digits.indices.contains(place) ? digits[place] : 0
    }

    /// The number with so many digits, halves rounded to the even one.
    private func rounded(to count: Int) -> DecimalDigits {
        guard count < digits.count else { return self }
        var number = self
        let isUp = count >= 0 && roundsUp(from: count)
        number.digits = Array(digits.prefix(max(count, 0)))
        if isUp { number.increment() }
        return number
    }

    private func roundsUp(from place: Int) -> Bool {
        guard digits[place] == 5, digits[(place + 1)...].allSatisfy({ $0 == 0 }) else {
            return digits[place] >= 5
        }
        return place > 0 && digits[place - 1] % 2 == 1
    }

    private mutating func increment() {
        guard let last = digits.lastIndex(where: { $0 < 9 }) else {
            digits = [1] + digits.map { _ in 0 }
            point += 1
            return
        }
        digits[last] += 1
        for place in (last + 1)..<digits.count { digits[place] = 0 }
    }

    private static func text(_ digits: [UInt8]) -> String {
        String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
    }
}

/// A large whole number in parts of nine decimal digits, the lowest first.
private struct Limbs {
    private var parts: [UInt64] = []

    init(_ number: UInt64) {
        var rest = number
        while rest > 0 {
            parts.append(rest % 1_000_000_000)
            rest /= 1_000_000_000
        }
    }

    mutating func multiply(by factor: UInt64) {
        var carry: UInt64 = 0
        for index in parts.indices {
            let product = parts[index] * factor + carry
            parts[index] = product % 1_000_000_000
            carry = product / 1_000_000_000
        }
        if carry > 0 { parts.append(carry) }
    }

    var digits: [UInt8] {
        parts.reversed().flatMap { Int($0).padded(9).utf8.map { $0 - 0x30 } }
    }
}
