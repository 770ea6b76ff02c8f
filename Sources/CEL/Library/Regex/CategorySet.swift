/// Unicode's general categories, such as `Lu`, or some of them together, such as `L`.
struct CategorySet: OptionSet, Sendable, Hashable {
    let rawValue: UInt32

    /// The categories that a name stands for: `Lu`, or `L` for all that begin so.
    ///
    /// As in RE2, scalars that are not assigned have no name.
    init?(named name: String) {
        let bits = Self.categories.indices.filter { Self.categories[$0].name.hasPrefix(name) }
        guard !bits.isEmpty, 1...2 ~= name.utf8.count else { return nil }
        self.rawValue = bits.reduce(0) { $0 | UInt32(1) << UInt32($1) }
    }

    init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Whether the category of a scalar is among them.
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        guard !isEmpty else { return false }
        return rawValue & Self.bits[scalar.properties.generalCategory, default: 0] != 0
    }

    private static let bits = Dictionary(
        categories.enumerated().map { ($1.category, UInt32(1) << UInt32($0)) },
        uniquingKeysWith: { first, _ in first }
    )

    private static let categories: [(name: String, category: Unicode.GeneralCategory)] = [
        ("Lu", .uppercaseLetter), ("Ll", .lowercaseLetter), ("Lt", .titlecaseLetter),
        ("Lm", .modifierLetter), ("Lo", .otherLetter), ("Mn", .nonspacingMark),
        ("Mc", .spacingMark), ("Me", .enclosingMark), ("Nd", .decimalNumber),
        ("Nl", .letterNumber), ("No", .otherNumber), ("Pc", .connectorPunctuation),
        ("Pd", .dashPunctuation), ("Ps", .openPunctuation), ("Pe", .closePunctuation),
        ("Pi", .initialPunctuation), ("Pf", .finalPunctuation), ("Po", .otherPunctuation),
        ("Sm", .mathSymbol), ("Sc", .currencySymbol), ("Sk", .modifierSymbol),
        ("So", .otherSymbol), ("Zs", .spaceSeparator), ("Zl", .lineSeparator),
        ("Zp", .paragraphSeparator), ("Cc", .control), ("Cf", .format), ("Cs", .surrogate),
        ("Co", .privateUse),
    ]
}
