import Diagnostics

/// Names that stand twice near each other, of one kind.
struct RepeatedNames: DirectoryEntryCheck {
    let purpose = "names that stand twice"

    /// Two of one name that are farther apart are two.
    private static let kilometres = 2.0

    func findings(in checked: CheckedDirectories) -> [Diagnostic] {
        var grids: [String: PlaceGrid] = [:]
        var findings: [Diagnostic] = []
        for (item, entry) in checked.entries.enumerated() {
            let name = AreaName.words(entry.name).joined(separator: " ")
            guard let place = entry.placeToVisit else { continue }
            let grid = grids[name]
            grids[name, default: PlaceGrid(kilometres: Self.kilometres)].insert(item, at: place)
            let twin = grid?.neighbours(of: place).first {
                checked.entries[$0].isNear(entry, kilometres: Self.kilometres)
            }
            guard let twin else { continue }
            let other = checked.entries[twin]
            let message = CheckFinding.repeatedName(entry.name, metres: entry.metres(to: other))
            findings.append(
                Diagnostic(
                    message,
                    at: entry.findingSpan,
                    notes: [.init("the first is here", at: other.span)]
                )
            )
        }
        return findings
    }
}

extension DirectoryEntry {
    /// Whether another is of one of its kinds and no farther away.
    func isNear(_ other: DirectoryEntry, kilometres: Double) -> Bool {
        guard let place = self.place, let there = other.place else { return false }
        return self.kinds.contains(where: other.kinds.contains)
            && place.kilometres(to: there) <= kilometres
    }

    func metres(to other: DirectoryEntry) -> Int {
        guard let place = self.place, let there = other.place else { return 0 }
        return Int((place.kilometres(to: there) * 1000).rounded())
    }
}
