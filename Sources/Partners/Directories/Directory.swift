package import Diagnostics

/// Possible partners, with where the list comes from.
package struct Directory: Sendable {
    package var title: String
    package let source: String
    package let licence: String?
    package var entries: [DirectoryEntry]

    /// Where its file starts.
    package var span: Span?
}
