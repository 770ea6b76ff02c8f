package import Diagnostics
package import Rules

/// A kind of list that possible partners are imported from.
package protocol ImportFormat: Sendable {
    /// What `--as` calls it.
    var name: String { get }

    /// What it is and who keeps it, in a sentence.
    var purpose: String { get }

    /// What becomes of its rows: the kinds they are given, and what is not kept.
    var remark: String { get }

    /// The columns that are read; all others are passed over.
    var columns: [ImportColumn] { get }

    /// Whether a list of this format is known by its heading alone.
    var isKnownByHeading: Bool { get }

    /// Whether its rows are places that schools go to, so that a row without one is no use.
    var isOfPlaces: Bool { get }

    /// What the directory is called.
    var title: String { get }

    /// What keeps a list with these columns from being read, found at its heading.
    func faults(_ columns: ImportColumns, at heading: Span) -> [Diagnostic]

    /// Who says what the list says.
    func origin(_ columns: ImportColumns) -> Origin

    /// What one row comes to. Ids need not be unique yet, nor places known.
    func outcome(of row: ImportRow, on date: Day?) -> ImportOutcome
}

extension ImportFormat {
    package var isKnownByHeading: Bool { true }
    package var isOfPlaces: Bool { true }

    /// The needed columns that are not there.
    package func faults(_ columns: ImportColumns, at heading: Span) -> [Diagnostic] {
        let missing = columns.missing.map(\.name)
        guard let first = missing.first else { return [] }
        let near = NearestName.of(first, in: columns.heading)
        return [Diagnostic(ImportMessage.missingColumns(missing, near: near), at: heading)]
    }
}

/// What a row of a list comes to.
package enum ImportOutcome: Sendable {
    case entry(DirectoryEntry)

    /// It is well written and is no partner to suggest.
    case leftOut(LeftOut)

    /// It says too little or what cannot be.
    case faulty(ImportMessage)
}

/// Why rows that are well written are left out.
package struct LeftOut: Sendable, Hashable {
    /// Its stable name, such as `closed-schools`.
    package let code: String

    /// What such rows are, in the plural.
    package let text: String

    init(_ code: String, _ text: String) {
        self.code = code
        self.text = text
    }

    /// Some lists have what was merged under its old authority and its new one.
    static let repeats = LeftOut("repeats", "rows that repeat one above, by name and place")
}
