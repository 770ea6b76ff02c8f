package import Diagnostics
package import Rules

/// Directories that list nobody, or nobody of a kind that a rule set looks for.
struct IdleDirectories: DirectoryEntryCheck {
    let purpose = "directories that list nobody to ask"

    func findings(in checked: CheckedDirectories) -> [Diagnostic] {
        checked.directories.compactMap { $0.idleness(among: checked.wantedKinds) }
    }
}

extension Directory {
    /// That it lists nobody, or nobody of some kinds; none where it lists somebody of them.
    package func idleness(among kinds: Set<String>) -> Diagnostic? {
        guard !entries.contains(where: { $0.kinds.contains(where: kinds.contains) }) else {
            return nil
        }
        let found = Set(entries.flatMap(\.kinds)).sorted()
        let finding: CheckFinding = entries.isEmpty ? .empty(title) : .unwanted(title, found)
        return Diagnostic(finding, at: span ?? Source(name: title, bytes: []).span)
    }
}

extension Pack {
    /// The kinds of partner that a rule looks for or whose place in the library it answers for.
    package var wantedKinds: Set<String> {
        Set(rules.flatMap { ($0.remedy?.kinds ?? []) + [$0.covers].compactMap(\.self) })
    }
}
