import Diagnostics

/// Ids that stand twice, in one directory or in two.
struct RepeatedIds: DirectoryEntryCheck {
    let purpose = "ids that stand twice"

    func findings(in checked: CheckedDirectories) -> [Diagnostic] {
        var first: [String: DirectoryEntry] = [:]
        return checked.entries.compactMap { entry in
            guard let earlier = first[entry.id] else {
                first[entry.id] = entry
                return nil
            }
            return Diagnostic(
                CheckFinding.repeatedId(entry.id),
                at: entry.findingSpan,
                notes: [.init("the first is here", at: earlier.span)]
            )
        }
    }
}
