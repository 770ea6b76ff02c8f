package import Diagnostics

/// One thing that can be better in a rule set that can be read.
package protocol Lint: Sendable {
    /// The name by which people call it, such as `missing-question`.
    static var name: String { get }

    /// What it finds, in one line.
    static var summary: String { get }

    /// What to avoid, what to prefer, and why.
    static var page: LintPage { get }

    /// What it finds in a rule set, each at its place.
    static func findings(in linted: LintedPack) -> [Diagnostic]
}

extension Lint {
    /// A warning of this lint.
    static func says(
        _ text: String,
        at span: Span,
        notes: [Diagnostic.Note] = [],
        fix: Fix? = nil
    ) -> Diagnostic {
        Diagnostic(LintMessage(lint: name, text: text), at: span, notes: notes, fix: fix)
    }
}

/// What a lint says; each lint words its own.
struct LintMessage: DiagnosticMessage, Equatable {
    let lint: String
    let text: String
    var suggestion: String?

    var severity: Diagnostic.Severity { .warning }
    var code: String { "lint/\(lint)" }
}
