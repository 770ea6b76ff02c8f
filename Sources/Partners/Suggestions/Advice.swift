/// Who could help with one gap.
package struct Advice: Sendable {
    /// The best first.
    package let suggestions: [Suggestion]

    /// Why nobody, or not everybody, could be suggested.
    package let shortage: Shortage?
}
