public import Diagnostics

/// A single value as text; the model of the reader says what it means.
public struct Scalar: Sendable, Hashable {
    /// How it was written.
    public enum Style: Sendable, Hashable {
        /// Without quotes: the core schema may read it as a null, a truth or a number.
        case plain
        /// In `'…'`.
        case singleQuoted
        /// In `"…"`.
        case doubleQuoted
        /// After `|`.
        case literal
        /// After `>`.
        case folded
    }

    /// The value, with the place of every part of it.
    public let located: LocatedText

    /// How it was written.
    public let style: Style

    /// Its tag as written, such as `!!str`, resolved to `tag:yaml.org,2002:str`; most have none.
    public let tag: String?

    /// Makes a scalar of a located value, its style and its tag.
    public init(_ located: LocatedText, style: Style, tag: String? = nil) {
        self.located = located
        self.style = style
        self.tag = tag
    }

    /// The value.
    public var text: String { located.text }
}
