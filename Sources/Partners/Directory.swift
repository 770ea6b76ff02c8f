import Diagnostics
package import Rules

/// Possible partners, with where the list comes from.
package struct Directory: Sendable {
    package let title: String
    package let source: String
    package let licence: String?
    package let entries: [DirectoryEntry]
}

/// One possible partner.
package struct DirectoryEntry: Sendable {
    package let id: String
    package let name: String
    package let kinds: [String]

    /// The nations it serves; all of them where none is named.
    package var nations: [String] = []

    /// The authorities whose schools it serves; everywhere where none is named.
    package var areas: [String] = []
    package var place: Coordinate?
    package var phases: [String] = []
    package var offers: [String] = []
    package var what: String?
    package var cost: String?
    package var isFree = false
    package var web: String?

    /// Whether somebody has seen that it exists and what it offers.
    package var isVerified = false
    package var lastChecked: Day?
}
