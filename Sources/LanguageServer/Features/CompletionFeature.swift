import Diagnostics

/// What may be written at a cursor.
enum CompletionFeature: Feature {
    static let method = "textDocument/completion"

    static func answer(of parameters: PlaceParameters, in workspace: Workspace) -> CompletionList {
        guard let cursor = Cursor(parameters, in: workspace) else {
            return CompletionList(items: [])
        }
        let range = workspace.encoding.range(
            of: .init(source: cursor.document.source, range: cursor.place.word)
        )
        return CompletionList(
            items: Choices.all(at: cursor, in: workspace).enumerated().map { index, choice in
                CompletionItem(choice, at: range, order: index)
            }
        )
    }
}

/// The answer to a request for completions.
struct CompletionList: Encodable {
    let isIncomplete = false
    let items: [CompletionItem]
}

/// One thing that may be written.
struct CompletionItem: Encodable {
    let label: String
    let kind: Int
    let documentation: MarkupContent?
    let filterText: String
    let sortText: String
    let textEdit: TextEdit

    init(_ choice: Choice, at range: TextRange, order: Int) {
        label = choice.name
        kind = choice.kind.rawValue
        documentation = choice.documentation.isEmpty ? nil : MarkupContent(choice.documentation)
        filterText = choice.name
        let digits = String(order)
        sortText = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
        textEdit = TextEdit(range: range, newText: choice.text)
    }
}
