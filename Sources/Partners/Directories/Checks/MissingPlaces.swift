import Diagnostics

/// Entries of kinds that schools go to, which say neither where they are nor whom they serve.
struct MissingPlaces: DirectoryEntryCheck {
    let purpose = "entries without a place"

    func findings(in checked: CheckedDirectories) -> [Diagnostic] {
        checked.entries.filter { entry in
            entry.place == nil && !entry.isNationwide && entry.areas.isEmpty
                && entry.kinds.contains(where: checked.visitedKinds.contains)
        }
        .map { Diagnostic(CheckFinding.missingPlace($0.name), at: $0.findingSpan) }
    }
}
