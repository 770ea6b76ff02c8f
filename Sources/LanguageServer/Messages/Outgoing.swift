import FoundationEssentials

/// An answer to a request.
struct Answer<Result: Encodable>: Encodable {
    let jsonrpc = "2.0"
    let id: RequestId?
    let result: Result
}

/// Why a request has no answer.
struct Refusal: Encodable {
    let jsonrpc = "2.0"
    let id: RequestId?
    let error: Reason

    struct Reason: Encodable {
        let code: ErrorCode
        let message: String
    }

    private enum CodingKeys: String, CodingKey {
        case jsonrpc
        case id
        case error
    }

    /// The id is always there, and null where it is not known.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(jsonrpc, forKey: .jsonrpc)
        try container.encode(id, forKey: .id)
        try container.encode(error, forKey: .error)
    }
}

/// A message that wants no answer.
struct Notice<Parameters: Encodable>: Encodable {
    let jsonrpc = "2.0"
    let method: String
    let params: Parameters
}

/// The numbers by which JSON-RPC and LSP name faults.
enum ErrorCode: Int, Encodable {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParams = -32602
    case internalError = -32603
    case serverNotInitialized = -32002
    case requestCancelled = -32800
    case requestFailed = -32803
}

/// Why a feature cannot do what is asked.
struct RequestFailure: Error {
    let message: String
}

extension Encodable {
    /// The message as JSON.
    func encoded() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(self))
    }
}
