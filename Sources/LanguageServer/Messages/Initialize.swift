/// What a client says of itself.
struct InitializeParameters: Decodable {
    let capabilities: ClientCapabilities?

    struct ClientCapabilities: Decodable {
        let general: General?
    }

    struct General: Decodable {
        let positionEncodings: [String]?
    }

    /// UTF-8 where the client knows it, since that is how texts are kept; otherwise UTF-16.
    var encoding: PositionEncoding {
        let known = capabilities?.general?.positionEncodings ?? []
        return known.contains(PositionEncoding.utf8.rawValue) ? .utf8 : .utf16
    }
}

/// What the server says of itself.
struct InitializeResult: Encodable {
    let capabilities: ServerCapabilities
    let serverInfo = ServerName()

    struct ServerName: Encodable {
        let name = "concordat"
    }
}

/// What the server can do.
struct ServerCapabilities: Encodable {
    let positionEncoding: PositionEncoding
    let textDocumentSync = Synchronization()
    let completionProvider = Completion()
    let hoverProvider = true
    let definitionProvider = true
    let referencesProvider = true
    let renameProvider = Rename()
    let documentSymbolProvider = true
    let documentFormattingProvider: Bool
    let codeActionProvider = CodeActions()

    struct Synchronization: Encodable {
        let openClose = true

        /// Incremental.
        let change = 2
        let save = true
    }

    struct Completion: Encodable {
        let triggerCharacters = ["$", "{", ".", " ", "["]
    }

    struct Rename: Encodable {
        let prepareProvider = true
    }

    struct CodeActions: Encodable {
        let codeActionKinds = ["quickfix"]
    }
}
