package import Diagnostics
package import Rules

/// Looks for what is doubtful in directories that can be read.
package struct DirectoryCheck {
    /// How many findings of one kind are shown.
    static let mostOfOneKind = 50

    /// How long ago an entry may have been checked, unless somebody says otherwise.
    package static let standardPeriod = "2 years"

    private let checked: CheckedDirectories

    /// Looks at directories together: one may have what another has.
    package init(_ checked: CheckedDirectories) {
        self.checked = checked
    }

    /// What was found, file by file from the top; of one kind no more than can be read.
    package func findings() -> [Diagnostic] {
        var log = DiagnosticLog(limit: .max)
        for check in DirectoryChecks.all {
            let found = check.findings(in: checked)
            for finding in found.prefix(Self.mostOfOneKind) { log.append(finding) }
            guard found.count > Self.mostOfOneKind else { continue }
            let more = CheckFinding.more(found.count - Self.mostOfOneKind, check.purpose)
            log.append(Diagnostic(more, at: found[Self.mostOfOneKind].span))
        }
        return log.inReadingOrder.diagnostics
    }
}

/// What checks look at.
package struct CheckedDirectories {
    let directories: [Directory]
    let entries: [DirectoryEntry]
    let outcodes: Outcodes

    /// The day since which entries must have been checked; none where there is no such day.
    let freshSince: Day?

    /// The kinds that schools go to: those for which a rule set measures distances.
    package var visitedKinds: Set<String> = []

    /// The kinds that a rule set looks for.
    package var wantedKinds: Set<String> = []

    package init(_ directories: [Directory], outcodes: Outcodes, freshSince: Day?) {
        self.directories = directories
        self.outcodes = outcodes
        self.freshSince = freshSince
        entries = directories.flatMap(\.entries)
    }
}

/// One thing that is looked for.
protocol DirectoryEntryCheck: Sendable {
    /// What it finds, in the plural: "ids that stand twice".
    var purpose: String { get }

    func findings(in checked: CheckedDirectories) -> [Diagnostic]
}

/// Everything that is looked for.
///
/// A new check is a file in `Checks` and a name in this list.
package enum DirectoryChecks {
    static let all: [any DirectoryEntryCheck] = [
        RepeatedIds(), RepeatedNames(), SharedPlaces(), DoubtfulPlaces(), MissingPlaces(),
        StaleEntries(), IdleDirectories(),
    ]

    /// What is looked for, in the plural.
    package static var purposes: [String] { all.map(\.purpose) }
}

extension DirectoryEntry.Fields {
    /// Where a finding about it is shown.
    var findingSpan: Span { span ?? Source(name: name, bytes: []).span }
}
