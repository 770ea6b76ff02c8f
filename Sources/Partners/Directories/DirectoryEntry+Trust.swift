extension DirectoryEntry {
    /// How far it may be relied on, and from where it is known: what reports say of it.
    package var trust: String {
        let checked = lastChecked.map { ", last checked \($0)" } ?? ""
        let known = (isVerified ? "verified" : "not yet verified") + checked
        let placed = middleOf.map { ["its place is the middle of \($0)"] } ?? []
        return ([known] + placed + (said.map { ["source: \($0.text)"] } ?? [])).joined(
            separator: "; "
        )
    }

    /// Its origin, whose day is left away where it is that of the last check.
    private var said: Origin? {
        origin.map { origin in
            let isSaid = origin.date == lastChecked
            return Origin(origin.source, licence: origin.licence, date: isSaid ? nil : origin.date)
        }
    }
}
