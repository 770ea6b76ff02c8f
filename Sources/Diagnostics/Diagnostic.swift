/// One thing to tell an author about what they wrote: what is wrong, where, and what would be right.
public struct Diagnostic: Sendable, Hashable {
    /// How much it matters.
    public enum Severity: String, Sendable, Hashable, CaseIterable {
        /// Nothing can be concluded until it is mended.
        case error
        /// It is worth a look; the work goes on.
        case warning
    }

    /// Something that helps to mend it, with a place of its own or without.
    public struct Note: Sendable, Hashable {
        /// The sentence, lower case and without a full stop.
        public let text: String

        /// Where to look; none where the note is about the diagnostic's own place.
        public let span: Span?

        /// Makes a note of a sentence and, if it has one, its place.
        public init(_ text: String, at span: Span? = nil) {
            self.text = text
            self.span = span
        }
    }

    /// How much it matters.
    public let severity: Severity

    /// The stable name of its kind, such as `yaml/duplicate-key`.
    public let code: String

    /// The sentence, lower case and without a full stop.
    public let text: String

    /// Where it is.
    public let span: Span

    /// The name that was probably meant, where one is near.
    public let suggestion: String?

    /// What helps to mend it.
    public let notes: [Note]

    /// How a program can mend it, where it can.
    public let fix: Fix?

    /// Makes a diagnostic of a message, its place, its notes and a way to mend it.
    public init(
        _ message: some DiagnosticMessage,
        at span: Span,
        notes: [Note] = [],
        fix: Fix? = nil
    ) {
        self.severity = message.severity
        self.code = message.code
        self.text = span.source.isSecret ? message.text.withoutSecrets : message.text
        self.span = span
        self.suggestion = span.source.isSecret ? nil : message.suggestion
        self.notes = notes
        self.fix = fix
    }
}

/// One kind of thing that a module can say; each module lists all of its own in one enum.
public protocol DiagnosticMessage: Sendable {
    /// How much it matters; an error unless the message says otherwise.
    var severity: Diagnostic.Severity { get }

    /// The stable name of its kind: the module, a slash, and words joined by hyphens.
    var code: String { get }

    /// The sentence: lower case, no full stop, the author's words in `'…'`, what was wanted and
    /// what was found.
    var text: String { get }

    /// The name that was probably meant, where one is near.
    var suggestion: String? { get }
}

extension DiagnosticMessage {
    public var severity: Diagnostic.Severity { .error }
    public var suggestion: String? { nil }
}

extension String {
    /// The text with `…` for every run of digits and letters that could be part of a key.
    fileprivate var withoutSecrets: String {
        let words = split(omittingEmptySubsequences: false) { !$0.isHexDigit }
        let secrets = Set(words.filter { $0.count >= 6 })
        return secrets.sorted { $0.count > $1.count }.reduce(self) { text, secret in
            text.replacing(secret, with: "…")
        }
    }
}
