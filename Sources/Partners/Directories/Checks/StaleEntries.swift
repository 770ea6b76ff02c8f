import Diagnostics
import Rules

/// Entries that nobody has checked for long, or ever, by file and day.
struct StaleEntries: DirectoryEntryCheck {
    let purpose = "days of a last check"

    func findings(in checked: CheckedDirectories) -> [Diagnostic] {
        guard let since = checked.freshSince else { return [] }
        return checked.directories.flatMap { directory in
            let never = directory.entries.filter { $0.lastChecked == nil }
            let days = Dictionary(grouping: directory.entries, by: \.lastChecked)
            let stale = days.compactMap { day, entries in
                day.flatMap { $0 < since ? (day: $0, entries: entries) : nil }
            }
            return (never.first.map { [finding(.neverChecked(never.count), $0)] } ?? [])
                + stale.sorted { $0.day < $1.day }.compactMap { group in
                    group.entries.first.map { first in
                        finding(.stale(group.entries.count, group.day, since: since), first)
                    }
                }
        }
    }

    private func finding(_ finding: CheckFinding, _ first: DirectoryEntry) -> Diagnostic {
        Diagnostic(finding, at: first.findingSpan)
    }
}
