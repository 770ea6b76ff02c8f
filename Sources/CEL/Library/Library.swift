/// Functions and macros that belong together.
public struct Library: Sendable {
    /// Its name, such as `strings`.
    public let name: String

    /// Its functions.
    public let functions: [Function]

    /// Makes a library of its name and its functions.
    public init(_ name: String, functions: [Function] = []) {
        self.name = name
        self.functions = functions
    }

    /// Operators, conversions, macros: what every CEL environment has.
    public static let standard = Library(
        "standard",
        functions: Comparisons.functions + Arithmetic.functions + Collections.functions
            + Conversions.functions + Numbers.functions + Texts.functions + Times.functions
            + Calendar.functions + TextPlaces.functions + TextChanges.functions
            + TextLists.functions + TextFormatting.functions + Matching.functions
            + RegexFunctions.functions + Mathematics.functions + Encoders.functions
            + Lists.functions + Sets.functions
    )

    /// `optional.of`, `a.?b`, `orValue` and their like; the `first` and `last` of a list.
    public static let optionals = Library(
        "optionals",
        functions: Optionals.functions + ListParts.ends
    )

    /// `range.atLeast(n, x, predicate)`.
    public static let counting = Library("counting")
}
