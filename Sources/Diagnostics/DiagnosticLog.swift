/// What passes have to say, in the order in which they said it.
///
/// A pass takes it `inout`, appends, and goes on, so that one run reports every fault.
public struct DiagnosticLog: Sendable, Hashable {
    /// The diagnostics so far.
    public private(set) var diagnostics: [Diagnostic] = []

    /// Makes an empty log.
    public init() {}

    /// Whether any of them is an error.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Adds a message at a place.
    public mutating func append(
        _ message: some DiagnosticMessage,
        at span: Span,
        notes: [Diagnostic.Note] = []
    ) {
        append(Diagnostic(message, at: span, notes: notes))
    }

    /// Adds a diagnostic, once: the same thing at the same place is said one time.
    public mutating func append(_ diagnostic: Diagnostic) {
        if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
    }

    /// Adds all that another log holds.
    public mutating func append(contentsOf other: DiagnosticLog) {
        for diagnostic in other.diagnostics { append(diagnostic) }
    }
}
