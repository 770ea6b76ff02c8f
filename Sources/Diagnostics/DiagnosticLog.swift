/// What passes have to say, in the order in which they said it.
///
/// A pass takes it `inout`, appends, and goes on, so that one run reports every fault. It keeps so
/// many and counts the rest: a file with a fault in every line neither floods nor exhausts.
public struct DiagnosticLog: Sendable, Hashable {
    /// How many a log keeps unless told otherwise.
    public static let standardLimit = 200

    /// The diagnostics so far, at most as many as are kept.
    public private(set) var diagnostics: [Diagnostic] = []

    /// How many came after the log was full.
    public private(set) var omittedCount = 0

    /// Whether any of them is an error, the omitted included.
    public private(set) var hasErrors = false

    private let limit: Int
    private var seen: Set<Diagnostic> = []

    /// Makes an empty log that keeps so many.
    public init(limit: Int = standardLimit) {
        self.limit = limit
    }

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
        hasErrors = hasErrors || diagnostic.severity == .error
        guard !seen.contains(diagnostic) else { return }
        guard diagnostics.count < limit else {
            omittedCount += 1
            return
        }
        seen.insert(diagnostic)
        diagnostics.append(diagnostic)
    }

    /// Adds all that another log holds.
    public mutating func append(contentsOf other: DiagnosticLog) {
        for diagnostic in other.diagnostics { append(diagnostic) }
        omittedCount += other.omittedCount
        hasErrors = hasErrors || other.hasErrors
    }

    /// The same, file by file, each from its top to its end.
    public var inReadingOrder: DiagnosticLog {
        var files: [String: Int] = [:]
        for diagnostic in diagnostics where files[diagnostic.span.source.name] == nil {
            files[diagnostic.span.source.name] = files.count
        }
        func place(_ diagnostic: Diagnostic) -> (Int, Int, Int) {
            let source = diagnostic.span.source
            return (files[source.name] ?? 0, source.firstLine, diagnostic.span.range.lowerBound)
        }
        var log = self
        log.diagnostics.sort { place($0) < place($1) }
        return log
    }
}
