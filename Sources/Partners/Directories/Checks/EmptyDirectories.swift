import Diagnostics

/// Directories that have no entries.
struct EmptyDirectories: DirectoryEntryCheck {
    let purpose = "empty directories"

    func findings(in checked: CheckedDirectories) -> [Diagnostic] {
        checked.directories.filter(\.entries.isEmpty).map { directory in
            Diagnostic(CheckFinding.empty(directory.title), at: directory.findingSpan)
        }
    }
}

extension Directory {
    /// Where a finding about the whole of it is shown.
    fileprivate var findingSpan: Span { span ?? Source(name: title, bytes: []).span }
}
