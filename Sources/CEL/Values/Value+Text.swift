extension Value {
    /// The value as messages and traces show it.
    public var text: String {
        switch self {
        case .null: "null"
        case .bool(let truth): "\(truth)"
        case .int(let number): "\(number)"
        case .uint(let number): "\(number)u"
        case .double(let number): number.isNaN ? "nan" : "\(number)"
        case .string(let text): "'\(text)'"
        case .bytes(let bytes): "\(bytes.count) bytes"
        case .timestamp(let moment): moment.description
        case .duration(let duration): duration.description
        case .list(let elements): "[\(elements.map(\.text).joined(separator: ", "))]"
        case .map(let map):
            "{\(map.entries.map { "\($0.key.text): \($0.value.text)" }.joined(separator: ", "))}"
        case .record(let record): record.type.name
        case .type(let type): type.runtimeName
        case .optional(let inner): "optional(\(inner?.text ?? ""))"
        case .opaque(let value): value.text
        }
    }
}
