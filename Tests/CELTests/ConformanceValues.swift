import CEL
import Foundation

extension ConformanceCase {
    static func type(_ json: any Sendable) -> Type {
        if let name = json as? String {
            let all: [Type] = [.dyn, .null, .bool, .int, .uint, .double, .string, .bytes]
            if name == "null" { return .null }
            return all.first { $0.description == name } ?? .dyn
        }
        guard let json = json as? JSON else { return .dyn }
        if let element = json["list"] { return .list(type(element)) }
        if let pair = json["map"] as? [any Sendable], pair.count == 2 {
            return .map(key: type(pair[0]), value: type(pair[1]))
        }
        if let name = json["type_param"] as? String { return .parameter(name) }
        if let message = json["message"] as? String {
            return message.hasSuffix("Timestamp") ? .timestamp : .duration
        }
        guard let abstract = json["abstract"] as? JSON, let name = abstract["name"] as? String
        else { return .dyn }
        let parameters = (abstract["params"] as? [any Sendable] ?? []).map(type)
        return name == "optional_type" ? .optional(parameters[0]) : .opaque(name, parameters)
    }

    static func value(_ json: any Sendable) -> Value? {
        guard let json = json as? JSON, let (tag, content) = json.first else { return nil }
        let text = content as? String
        switch tag {
        case "null": return .null
        case "bool": return (content as? Bool).map { .bool($0) }
        case "int": return text.flatMap { Int64($0) }.map { .int($0) }
        case "uint": return text.flatMap { UInt64($0) }.map { .uint($0) }
        case "double":
            return (content as? Double ?? text.flatMap { Double($0) }).map { .double($0) }
        case "string": return text.map { .string($0) }
        case "bytes": return text.flatMap { Data(base64Encoded: $0) }.map { .bytes(Array($0)) }
        case "list": return (content as? [any Sendable]).map { .list($0.compactMap(value)) }
        case "map":
            let pairs = (content as? [[any Sendable]] ?? []).compactMap { pair in
                value(pair[0]).flatMap { key in value(pair[1]).map { (key, $0) } }
            }
            return MapValue(pairs).map { .map($0) }
        case "timestamp": return text.flatMap { Timestamp($0) }.map { .timestamp($0) }
        case "duration": return text.flatMap { Duration($0) }.map { .duration($0) }
        case "type": return text.map { .type(.opaque($0, [])) }
        default: return nil
        }
    }
}

extension Value {
    /// Whether both are equal and of the same types throughout; not a number is the same as itself.
    func isSame(as other: Value) -> Bool {
        switch (self, other) {
        case (.double(let left), .double(let right)): left == right || (left.isNaN && right.isNaN)
        case (.list(let left), .list(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
        case (.map(let left), .map(let right)):
            left.count == right.count
                && left.entries.allSatisfy { entry in
                    right[entry.key].map { entry.value.isSame(as: $0) } ?? false
                }
        default: self == other
        }
    }
}
