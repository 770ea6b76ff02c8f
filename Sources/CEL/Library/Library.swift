/// Functions and macros that belong together.
public struct Library: Sendable {
    /// Its name, such as `strings`.
    public let name: String

    /// Its functions.
    public let functions: [Function]

    /// The types that it brings, for expressions to name.
    public let types: [Type]

    /// Makes a library of its name, its functions and its types.
    public init(_ name: String, functions: [Function] = [], types: [Type] = []) {
        self.name = name
        self.functions = functions
        self.types = types
    }

    /// Operators, conversions, macros: what every CEL environment has.
    public static let standard = Library(
        "standard",
        functions: Comparisons.functions + Arithmetic.functions + Collections.functions
            + Conversions.functions + Numbers.functions + Texts.functions + Times.functions
            + Calendar.functions + TextPlaces.functions + TextChanges.functions
            + TextLists.functions + TextFormatting.functions + Matching.functions
            + RegexFunctions.functions + Mathematics.functions + Encoders.functions
            + Lists.functions + Sets.functions + Network.functions,
        types: Network.types
    )

    /// `optional.of`, `a.?b`, `orValue` and their like; the `first` and `last` of a list.
    public static let optionals = Library(
        "optionals",
        functions: Optionals.functions + ListParts.ends
    )

    /// `range.atLeast(n, x, predicate)`.
    public static let counting = Library("counting")
}
