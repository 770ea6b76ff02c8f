/// The scalars that one place of a pattern takes: `a`, `.`, `[^a-z]`, `\p{Lu}`.
///
/// General categories are asked of the scalar when it comes by, so that no table of them is kept.
struct ScalarClass: Sendable, Hashable {
    /// Scalars by number.
    var ranges = ScalarRanges()

    /// General categories, a bit each.
    var categories = CategorySet()

    /// Classes within it, such as the `\D` of `[\D7]`; each keeps its own case and turning.
    var parts: [ScalarClass] = []

    /// Whether the scalars in another case count too.
    var foldsCase = false

    /// Whether it takes all other scalars instead.
    var isInverted = false

    /// Whether it takes a scalar.
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        if holds(scalar) || parts.contains(where: { $0.contains(scalar) }) { return !isInverted }
        guard foldsCase else { return isInverted }
        return CaseFolding.variants(of: scalar).contains(where: holds) != isInverted
    }

    private func holds(_ scalar: Unicode.Scalar) -> Bool {
        ranges.contains(scalar.value) || categories.contains(scalar)
    }
}

extension ScalarClass {
    /// Makes a class of some ranges.
    init(_ ranges: ClosedRange<UInt32>...) {
        self.ranges = ScalarRanges(ranges)
    }

    /// `.`: all scalars, or all but the line feed.
    static func any(withLineFeed: Bool) -> ScalarClass {
        withLineFeed ? ScalarClass(0...0x10FFFF) : ScalarClass(0...0x09, 0x0B...0x10FFFF)
    }
}
