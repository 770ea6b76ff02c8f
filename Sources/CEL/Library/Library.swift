/// Functions and macros that belong together.
public struct Library: Sendable {
    /// Its name, such as `strings`.
    public let name: String

    /// Its functions.
    public let functions: [Function]

    let overloads: [String: [Overload]]

    /// Makes a library of its name and its functions.
    public init(_ name: String, functions: [Function] = []) {
        self.name = name
        self.functions = functions
        self.overloads = Dictionary(
            functions.map { ($0.name, $0.overloads) }, uniquingKeysWith: +)
    }

    /// Operators, conversions, texts and times: what every CEL environment has.
    public static let standard = Library(
        "standard",
        functions: Arithmetic.all + Ordering.all + Collections.all + Texts.all + Conversions.all
            + Times.all)

    /// `range.atLeast(n, x, predicate)`: whether so many elements satisfy the predicate for certain.
    public static let counting = Library("counting")
}
