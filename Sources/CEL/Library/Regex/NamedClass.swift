/// The classes of scalars that have names in patterns.
enum NamedClass {
    /// `\d`, `\s` and `\w`, which are ASCII as in RE2; the capital letters turn them round.
    static let letters: [Unicode.Scalar: ScalarClass] = [
        "d": ScalarClass(0x30...0x39),
        "s": ScalarClass(0x09...0x0A, 0x0C...0x0D, 0x20...0x20),
        "w": word,
    ]

    /// What `\b` takes for a part of a word.
    static let word = ScalarClass(0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A)

    /// The classes of `[[:name:]]`.
    static let posix: [String: ScalarClass] = [
        "alnum": ScalarClass(0x30...0x39, 0x41...0x5A, 0x61...0x7A),
        "alpha": ScalarClass(0x41...0x5A, 0x61...0x7A),
        "ascii": ScalarClass(0x00...0x7F),
        "blank": ScalarClass(0x09...0x09, 0x20...0x20),
        "cntrl": ScalarClass(0x00...0x1F, 0x7F...0x7F),
        "digit": ScalarClass(0x30...0x39),
        "graph": ScalarClass(0x21...0x7E),
        "lower": ScalarClass(0x61...0x7A),
        "print": ScalarClass(0x20...0x7E),
        "punct": ScalarClass(0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E),
        "space": ScalarClass(0x09...0x0D, 0x20...0x20),
        "upper": ScalarClass(0x41...0x5A),
        "word": word,
        "xdigit": ScalarClass(0x30...0x39, 0x41...0x46, 0x61...0x66),
    ]

    /// The class of `\p{name}`: a general category, a script, or `Any`.
    static func unicode(_ name: String) -> ScalarClass? {
        if name == "Any" { return .any(withLineFeed: true) }
        if let categories = CategorySet(named: name) { return ScalarClass(categories: categories) }
        return Script(rawValue: name).map { ScalarClass(ranges: ScalarRanges($0.ranges)) }
    }
}
