import Diagnostics

extension Problem {
    /// A diagnostic as clients are told; its notes with places are related information.
    init(_ diagnostic: Diagnostic, at span: Span, in workspace: Workspace) {
        let near = diagnostic.suggestion.map { "; did you mean '\($0)'?" } ?? ""
        let plain = diagnostic.notes.filter { $0.span == nil }.map { "\n\($0.text)" }
        let related = diagnostic.notes.compactMap { note in
            note.span.flatMap { workspace.location(of: $0) }
                .map { Related(location: $0, message: note.text) }
        }
        self.init(
            range: workspace.encoding.range(of: span),
            severity: diagnostic.severity == .error ? 1 : 2,
            code: diagnostic.code,
            message: diagnostic.text + near + plain.joined(),
            relatedInformation: related.isEmpty ? nil : related
        )
    }
}
