extension DirectoryEntry.Fields {
    /// How far it may be relied on, and from where it alone is known: what reports say of it.
    package var trust: String {
        let checked = lastChecked.map { ", last checked \($0)" } ?? ""
        let known = (isVerified ? "verified" : "not yet verified") + checked
        let placed = middleOf.map { "its place is the middle of \($0)" }
        let source = ownSource.map { "source: \($0)" }
        return [known, placed, source].compactMap(\.self).joined(separator: "; ")
    }
}
