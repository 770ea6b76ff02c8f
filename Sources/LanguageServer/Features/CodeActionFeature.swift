import Diagnostics

/// Ways to mend what is wrong in a range.
enum CodeActionFeature: Feature {
    static let method = "textDocument/codeAction"

    struct Parameters: DocumentNaming {
        let textDocument: DocumentName
        let range: TextRange
    }

    static func answer(of parameters: Parameters, in workspace: Workspace) -> [CodeAction] {
        guard let document = workspace[parameters.textDocument.uri],
            let analysis = document.analysis
        else { return [] }
        let start = workspace.encoding.offset(of: parameters.range.start, in: document.source)
        let end = workspace.encoding.offset(of: parameters.range.end, in: document.source)
        let shift = TextShift(from: analysis.source, to: document.source)
        return analysis.diagnostics.filter { diagnostic in
            guard let range = shift.span(diagnostic.span)?.range else { return false }
            return range.lowerBound <= end && start <= range.upperBound
        }.flatMap { actions($0, document.uri, shift, workspace) }
    }

    private static func actions(
        _ diagnostic: Diagnostic,
        _ uri: String,
        _ shift: TextShift,
        _ workspace: Workspace
    ) -> [CodeAction] {
        [diagnostic.fix, change(diagnostic)].compactMap(\.self).compactMap { fix in
            let edits = fix.edits.compactMap { edit in
                shift.span(edit.span).map {
                    TextEdit(range: workspace.encoding.range(of: $0), newText: edit.replacement)
                }
            }
            guard edits.count == fix.edits.count else { return nil }
            return CodeAction(
                title: fix.title,
                diagnostics: [Problem(diagnostic, at: diagnostic.span, in: workspace)],
                edit: WorkspaceEdit(changes: [uri: edits])
            )
        }
    }

    /// The name that was probably meant instead of the one that stands there.
    private static func change(_ diagnostic: Diagnostic) -> Fix? {
        guard let name = diagnostic.suggestion else { return nil }
        let words = Self.words(in: diagnostic.span)
        let texts = words.map { String(decoding: $0.source.bytes[$0.range], as: UTF8.self) }
        guard let near = NearestName.of(name, in: texts), let index = texts.firstIndex(of: near)
        else { return nil }
        return Fix("Change to '\(name)'", [Edit(words[index], name)])
    }

    /// The names in a span, and the steps of its paths.
    private static func words(in span: Span) -> [Span] {
        let bytes = span.source.bytes[span.range]
        let dots = bytes.split { !$0.isWordPart || $0 == UInt8(ascii: "$") }
        let steps = dots.flatMap { $0.split(separator: UInt8(ascii: ".")) }
        return (dots + steps).map { Span(source: span.source, range: $0.startIndex..<$0.endIndex) }
    }
}

/// One way to mend something.
struct CodeAction: Encodable {
    let title: String
    let kind = "quickfix"
    let diagnostics: [Problem]
    let isPreferred = true
    let edit: WorkspaceEdit
}
