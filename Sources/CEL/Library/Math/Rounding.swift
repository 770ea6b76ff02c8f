/// To whole doubles, and what there is to ask of a double.
enum Rounding {
    static let functions = [
        Function.onDouble(
            "math.ceil",
            "The smallest whole number that is not below a number.",
            examples: [.init("math.ceil(-1.2)", "-1.0")]
        ) { $0.rounded(.up) },
        Function.onDouble(
            "math.floor",
            "The largest whole number that is not above a number.",
            examples: [.init("math.floor(-1.2)", "-2.0")]
        ) { $0.rounded(.down) },
        Function.onDouble(
            "math.round",
            "The nearest whole number; halves go away from nought.",
            examples: [.init("math.round(-1.5)", "-2.0")]
        ) { $0.rounded(.toNearestOrAwayFromZero) },
        Function.onDouble(
            "math.trunc",
            "The number without its decimals.",
            examples: [.init("math.trunc(-1.7)", "-1.0")]
        ) { $0.rounded(.towardZero) },
        Function.aboutDouble(
            "math.isNaN",
            "Whether a double is not a number, as nought by nought is.",
            examples: [.init("math.isNaN(0.0 / 0.0)", "true")]
        ) { $0.isNaN },
        Function.aboutDouble(
            "math.isInf",
            "Whether a double is infinite, either way.",
            examples: [.init("math.isInf(-1.0 / 0.0)", "true")]
        ) { $0.isInfinite },
        Function.aboutDouble(
            "math.isFinite",
            "Whether a double is a number and not infinite.",
            examples: [.init("math.isFinite(1.5)", "true")]
        ) { $0.isFinite },
    ]
}
