import Diagnostics

/// A word or sign of an expression, with its place in the text.
struct Token: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case identifier(String)
        /// A field name in backquotes.
        case quoted(String)
        case literal(Literal)
        /// A whole number too large for its sign to be known yet: the smallest int.
        case smallestInt
        case sign(String)
        case end
    }

    let kind: Kind

    /// UTF-8 offsets in the text.
    let range: Range<Int>
}
