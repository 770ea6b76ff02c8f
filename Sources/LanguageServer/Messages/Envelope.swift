/// What any incoming message says of itself.
struct Envelope: Decodable {
    let id: RequestId?

    /// What is asked; none in an answer.
    let method: String?

    private enum Key: String, CodingKey {
        case id
        case method
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decodeIfPresent(RequestId.self, forKey: .id)
        method = try container.decodeIfPresent(String.self, forKey: .method)
    }
}

/// The parameters of a message.
struct Call<Parameters: Decodable>: Decodable {
    let params: Parameters
}

/// Parameters that a message need not have.
struct NoParameters: Codable {}

/// By what a request and its answer know each other.
enum RequestId: Codable, Hashable, Sendable {
    case number(Int)
    case text(String)

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else {
            self = .text(try container.decode(String.self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .number(let number): try container.encode(number)
        case .text(let text): try container.encode(text)
        }
    }
}
