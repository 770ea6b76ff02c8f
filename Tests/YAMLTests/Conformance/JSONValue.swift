import Foundation

@testable import YAML

/// A value as JSON has it, to compare readings by.
indirect enum JSONValue: Hashable {
    case null
    case bool(Bool)
    case number(Double)
    case text(String)
    case list([JSONValue])
    case mapping([String: JSONValue])

    /// The value of a node under the core schema.
    init(_ node: Node) {
        switch node.content {
        case .scalar(let scalar): self = Self.value(of: scalar)
        case .sequence(let elements): self = .list(elements.map(JSONValue.init))
        case .mapping(let mapping):
            let pairs = mapping.entries.map { ($0.name, JSONValue($0.value)) }
            self = .mapping(Dictionary(pairs) { $1 })
        }
    }

    private static func value(of scalar: Scalar) -> JSONValue {
        if scalar.isNull { return .null }
        if let bool = scalar.bool { return .bool(bool) }
        if let number = scalar.double { return .number(number) }
        return .text(scalar.text)
    }

    /// The values of JSON documents that follow each other.
    static func documents(in text: String) -> [JSONValue] {
        var values: [JSONValue] = []
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            lines.append(line)
            let bytes = Data(lines.joined(separator: "\n").utf8)
            guard let value = try? JSONDecoder().decode(JSONValue.self, from: bytes) else {
                continue
            }
            values.append(value)
            lines = []
        }
        return values
    }
}

extension JSONValue: Decodable {
    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([JSONValue].self) {
            self = .list(list)
        } else {
            self = .mapping(try value.decode([String: JSONValue].self))
        }
    }
}
