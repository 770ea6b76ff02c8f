/// The size, the sign and the root of a number.
enum Magnitudes {
    static let functions = [abs, sign, squareRoot]

    private static let abs = Function.onNumber(
        "math.abs",
        "The number without its sign; the smallest whole number has none such.",
        examples: [.init("math.abs(-11)", "11"), .init("math.abs(-9223372036854775808)", "error")]
    ) { number in
        switch number {
        case .int(.min): .error(.overflow("math.abs"))
        case .int(let number): .value(.int(number < 0 ? -number : number))
        case .uint(let number): .value(.uint(number))
        case .double(let number): .value(.double(number.magnitude))
        }
    }

    private static let sign = Function.onNumber(
        "math.sign",
        "Minus one, nought or one, as a number is below, at or above nought.",
        examples: [.init("math.sign(-11)", "-1"), .init("math.sign(0.5)", "1.0")]
    ) { number in
        switch number {
        case .int(let number): .value(.int(number.signum()))
        case .uint(let number): .value(.uint(number == 0 ? 0 : 1))
        case .double(let number):
            .value(.double(number > 0 ? 1 : number < 0 ? -1 : number))
        }
    }

    private static let squareRoot = Function.onNumber(
        "math.sqrt",
        "The square root; not a number for what is below nought.",
        examples: [
            .init("math.sqrt(81)", "9.0"), .init("math.isNaN(math.sqrt(-1.0))", "true"),
        ],
        gives: .double
    ) { .value(.double($0.nearestDouble.squareRoot())) }
}

extension Number {
    /// The double nearest to it.
    var nearestDouble: Double {
        switch self {
        case .int(let number): Double(number)
        case .uint(let number): Double(number)
        case .double(let number): number
        }
    }
}
