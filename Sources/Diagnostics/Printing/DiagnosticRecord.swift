/// A diagnostic as other programs read it: encode it, or a list of them, as JSON.
public struct DiagnosticRecord: Encodable, Sendable, Hashable {
    /// A place: lines and columns from one, columns in Unicode scalars, the end exclusive.
    public struct Place: Encodable, Sendable, Hashable {
        /// The name of the source.
        public let file: String

        /// The line at which it starts.
        public let line: Int

        /// The column at which it starts.
        public let column: Int

        /// The line on which it ends.
        public let endLine: Int

        /// The column before which it ends.
        public let endColumn: Int

        /// Makes the place of a span.
        public init(_ span: Span) {
            let start = span.start
            let end = span.end
            file = span.source.name
            line = start.line
            column = start.column
            endLine = end.line
            endColumn = end.column
        }
    }

    /// A note, with its place where it has one of its own.
    public struct Note: Encodable, Sendable, Hashable {
        /// The sentence.
        public let text: String

        /// Where to look.
        public let place: Place?

        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: NoteKey.self)
            try container.encode(text, forKey: .text)
            try place?.encode(to: encoder)
        }
    }

    /// A way to mend it, with the places that change and what stands there afterwards.
    public struct FixRecord: Encodable, Sendable, Hashable {
        /// What it does.
        public let title: String

        /// The changes.
        public let edits: [EditRecord]

        /// Makes a record of a fix.
        public init(_ fix: Fix) {
            title = fix.title
            edits = fix.edits.map { EditRecord(edit: $0) }
        }
    }

    /// One change: the place's keys and `replacement`.
    public struct EditRecord: Encodable, Sendable, Hashable {
        /// The change.
        public let edit: Edit

        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: EditKey.self)
            try container.encode(edit.replacement, forKey: .replacement)
            try Place(edit.span).encode(to: encoder)
        }
    }

    /// What is said.
    public let diagnostic: Diagnostic

    /// Makes a record of a diagnostic.
    public init(_ diagnostic: Diagnostic) {
        self.diagnostic = diagnostic
    }

    /// `severity`, `code`, `text`, then the place's keys, `suggestion`, `notes` and `fix`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(diagnostic.severity.rawValue, forKey: .severity)
        try container.encode(diagnostic.code, forKey: .code)
        try container.encode(diagnostic.text, forKey: .text)
        try Place(diagnostic.span).encode(to: encoder)
        try container.encode(diagnostic.suggestion, forKey: .suggestion)
        let notes = diagnostic.notes.map { Note(text: $0.text, place: $0.span.map(Place.init)) }
        try container.encode(notes, forKey: .notes)
        try container.encodeIfPresent(diagnostic.fix.map(FixRecord.init), forKey: .fix)
    }

    private enum Key: String, CodingKey {
        case severity
        case code
        case text
        case suggestion
        case notes
        case fix
    }

    private enum NoteKey: String, CodingKey {
        case text
    }

    private enum EditKey: String, CodingKey {
        case replacement
    }
}

extension DiagnosticLog {
    /// What it holds, for other programs: encode it as a list.
    public var records: [DiagnosticRecord] { diagnostics.map(DiagnosticRecord.init) }
}
