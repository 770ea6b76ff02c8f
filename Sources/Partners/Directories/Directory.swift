/// Possible partners, with where the list comes from.
package struct Directory: Sendable {
    package let title: String
    package let source: String
    package let licence: String?
    package let entries: [DirectoryEntry]
}
