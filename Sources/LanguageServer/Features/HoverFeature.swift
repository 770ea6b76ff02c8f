import CEL
import Diagnostics
import Rules

/// What is known of the thing under a cursor.
enum HoverFeature: Feature {
    static let method = "textDocument/hover"

    static func answer(of parameters: PlaceParameters, in workspace: Workspace) -> Hover? {
        if let naming = Naming(parameters, in: workspace), let text = NameDocumentation(naming).text
        {
            return Hover(MarkupContent(text), at: workspace.encoding.range(of: naming.span))
        }
        guard let cursor = Cursor(parameters, in: workspace), !cursor.place.word.isEmpty else {
            return nil
        }
        let span = Span(source: cursor.document.source, range: cursor.place.word)
        return text(at: cursor, in: workspace).map {
            Hover(
                MarkupContent("**\(cursor.word)**\n\n\($0)"),
                at: workspace.encoding.range(of: span)
            )
        }
    }

    private static func text(at cursor: Cursor, in workspace: Workspace) -> String? {
        guard let shape = cursor.shape else { return nil }
        let word = cursor.word
        if case .expression = shape.shape { return function(word) }
        let keys = shape.keys { cursor.place.beside[$0] != nil && $0 != word }
        if let key = keys.first(where: { $0.name == word }), cursor.place.slot != .value {
            return key.help
        }
        return Choices.all(at: cursor, in: workspace).first { $0.name == word }?.documentation
    }

    /// A function of expressions, with its examples.
    private static func function(_ word: String) -> String? {
        let name = word.split(separator: ".").last.map(String.init) ?? word
        let functions = ExpressionChoices.functions
        if let function = functions.first(where: { $0.name == word || $0.name == name }) {
            let examples = function.examples.prefix(3).map { "\($0.expression) → \($0.result)" }
            guard !examples.isEmpty else { return function.documentation }
            return "\(function.documentation)\n\n```\n\(examples.joined(separator: "\n"))\n```"
        }
        return Macros.all.first { $0.name == name }?.documentation
    }
}

/// The answer to a request for what is known.
struct Hover: Encodable {
    let contents: MarkupContent
    let range: TextRange

    init(_ contents: MarkupContent, at range: TextRange) {
        (self.contents, self.range) = (contents, range)
    }
}
