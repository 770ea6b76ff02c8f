package import Diagnostics

/// A part of a rule that exact reasoning does not cover.
package struct OutsideFragment: Error, Sendable {
    /// What it is, in words: "the function 'matches'".
    package let what: String

    /// Where it stands.
    package let span: Span
}
