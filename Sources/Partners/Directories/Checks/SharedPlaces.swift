import Diagnostics

/// Entries of one kind at one place under two names that have a telling word in common.
///
/// A word tells where few entries have it: 'Ashford' does and 'library' does not. Entries that are
/// placed by their postcode say nothing of where they are, and are not compared.
struct SharedPlaces: DirectoryEntryCheck {
    let purpose = "places under two names"

    private static let kilometres = 0.05

    func findings(in checked: CheckedDirectories) -> [Diagnostic] {
        let entries = checked.entries
        let words = entries.map { Set(AreaName.words($0.nameAlone).map(String.init)) }
        let telling = Self.tellingWords(words)
        var grid = PlaceGrid(kilometres: Self.kilometres)
        var findings: [Diagnostic] = []
        for (item, entry) in entries.enumerated() {
            guard entry.middleOf == nil, let place = entry.placeToVisit else { continue }
            let twin = grid.neighbours(of: place).first { other in
                words[item] != words[other]
                    && !words[item].isDisjoint(with: words[other].intersection(telling))
                    && entries[other].isNear(entry, kilometres: Self.kilometres)
            }
            grid.insert(item, at: place)
            if let twin { findings.append(Self.finding(entry, entries[twin])) }
        }
        return findings
    }

    private static func finding(_ entry: DirectoryEntry, _ other: DirectoryEntry) -> Diagnostic {
        Diagnostic(
            CheckFinding.sharedPlace(entry.name, other.name, metres: entry.metres(to: other)),
            at: entry.findingSpan,
            notes: [.init("the other is here", at: other.span)]
        )
    }

    /// The words that no more than a thousandth of the names have, or five.
    private static func tellingWords(_ names: [Set<String>]) -> Set<String> {
        var counts: [String: Int] = [:]
        for word in names.joined() { counts[word, default: 0] += 1 }
        let most = max(5, names.count / 1000)
        return Set(counts.filter { $0.value <= most }.keys)
    }
}

extension DirectoryEntry.Fields {
    /// The name without the town or authority at its end.
    fileprivate var nameAlone: String {
        name.lastIndex(of: ",").map { String(name[..<$0]) } ?? name
    }
}
