import ArgumentParser
import Diagnostics
import Reports

/// How a command prints what is wrong with the files that it reads; always on standard error.
enum ProblemFormat: String, CaseIterable, ExpressibleByArgument {
    /// For people, as soon as each file is read.
    case text
    /// For programs: one array of `DiagnosticRecord`, at the end, empty where nothing is wrong.
    case json
}

extension ProblemFormat {
    /// A log as one array; how many it left out is its last record.
    static func json(_ log: DiagnosticLog) throws -> String {
        try JSONText.written(log.records + omitted(log))
    }

    private static func omitted(_ log: DiagnosticLog) -> [DiagnosticRecord] {
        guard log.omittedCount > 0, let last = log.diagnostics.last else { return [] }
        let severity = log.hasErrors ? Diagnostic.Severity.error : .warning
        let message = CommandMessage.omitted(log.omittedCount, severity)
        return [DiagnosticRecord(Diagnostic(message, at: last.span))]
    }
}
