import Diagnostics

/// A document as it should be laid out.
enum FormattingFeature: Feature {
    static let method = "textDocument/formatting"

    static func answer(of parameters: DocumentParameters, in workspace: Workspace) -> [TextEdit]? {
        guard let source = workspace[parameters.textDocument.uri]?.source,
            let bytes = workspace.analyst.files.surroundings.format?(source)
        else { return nil }
        guard bytes != source.bytes else { return [] }
        let text = String(decoding: bytes, as: UTF8.self)
        return [TextEdit(range: workspace.encoding.range(of: source.span), newText: text)]
    }
}
