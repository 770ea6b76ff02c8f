/// Parameters of `textDocument/didOpen`.
struct OpenParameters: Decodable {
    let textDocument: Opened

    struct Opened: Decodable {
        let uri: String
        let version: Int?
        let text: String
    }
}

/// Parameters of `textDocument/didChange`.
struct ChangeParameters: Decodable {
    let textDocument: Versioned
    let contentChanges: [Change]

    struct Versioned: Decodable {
        let uri: String
        let version: Int?
    }

    /// A new text for a range, or for the whole document where there is none.
    struct Change: Decodable {
        let range: TextRange?
        let text: String
    }
}

/// Parameters of `$/cancelRequest`.
struct CancelParameters: Decodable {
    let id: RequestId
}

/// Parameters of `textDocument/publishDiagnostics`.
struct PublishParameters: Encodable {
    let uri: String
    let version: Int?
    let diagnostics: [Problem]
}

/// One thing that is wrong in a document.
struct Problem: Encodable, Sendable {
    let range: TextRange

    /// 1 for an error, 2 for a warning.
    let severity: Int
    let code: String
    let source = "concordat"
    let message: String
    let relatedInformation: [Related]?

    struct Related: Encodable, Sendable {
        let location: Location
        let message: String
    }
}
