/// A line and a character, both from nought; characters count units of the agreed encoding.
struct TextPosition: Codable, Hashable, Sendable {
    let line: Int
    let character: Int
}

/// From a position to before another.
struct TextRange: Codable, Hashable, Sendable {
    let start: TextPosition
    let end: TextPosition
}

/// A range of a document.
struct Location: Codable, Hashable, Sendable {
    let uri: String
    let range: TextRange
}

/// What stands in a range gives way to something else.
struct TextEdit: Codable, Hashable, Sendable {
    let range: TextRange
    let newText: String
}

/// Edits by document.
struct WorkspaceEdit: Codable, Sendable {
    let changes: [String: [TextEdit]]
}

/// A document by its address.
struct DocumentName: Codable, Sendable {
    let uri: String
}

/// Parameters that name a document.
protocol DocumentNaming: Decodable {
    var textDocument: DocumentName { get }
}

/// Parameters of requests about a whole document.
struct DocumentParameters: DocumentNaming {
    let textDocument: DocumentName
}

/// Parameters of requests about a place.
struct PlaceParameters: DocumentNaming {
    let textDocument: DocumentName
    let position: TextPosition
}

/// A text in Markdown.
struct MarkupContent: Codable, Sendable {
    let kind: String
    let value: String

    init(_ value: String) {
        kind = "markdown"
        self.value = value
    }
}
