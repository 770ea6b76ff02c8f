/// What an expression may be, as the checker sees it.
public indirect enum Type: Sendable, Hashable {
    /// Known only when the expression runs.
    case dyn
    /// The type of `null`.
    case null
    /// True or false.
    case bool
    /// A whole number of 64 bits.
    case int
    /// A whole number of 64 bits without a sign.
    case uint
    /// A number as IEEE 754 has it.
    case double
    /// Text: a sequence of Unicode scalars.
    case string
    /// A sequence of bytes.
    case bytes
    /// A moment.
    case timestamp
    /// A length of time.
    case duration
    /// Values of one type, in order.
    case list(Type)
    /// Keys of one type and their values of another.
    case map(key: Type, value: Type)
    /// A value that may be absent.
    case optional(Type)
    /// A type as a value; of which type, where that is known.
    case type(Type?)
    /// A record with declared fields.
    case record(RecordType)
    /// A type that a library brings, with its parameters.
    case opaque(String, [Type])
    /// A place that a call fills: the `T` of `list(T)`.
    case parameter(String)
    /// What the checker could not work out, having said why; it goes with everything.
    case error
}

extension Type: CustomStringConvertible {
    /// The type as CEL writes it, such as `map(string, list(int))`.
    public var description: String {
        switch self {
        case .dyn: "dyn"
        case .null: "null_type"
        case .bool: "bool"
        case .int: "int"
        case .uint: "uint"
        case .double: "double"
        case .string: "string"
        case .bytes: "bytes"
        case .timestamp: "google.protobuf.Timestamp"
        case .duration: "google.protobuf.Duration"
        case .list(let element): "list(\(element))"
        case .map(let key, let value): "map(\(key), \(value))"
        case .optional(let wrapped): "optional_type(\(wrapped))"
        case .type(let type): type.map { "type(\($0))" } ?? "type"
        case .record(let record): record.name
        case .opaque(let name, let parameters): Self.spelling(name, parameters)
        case .parameter(let name): name
        case .error: "!error!"
        }
    }

    private static func spelling(_ name: String, _ parameters: [Type]) -> String {
        guard !parameters.isEmpty else { return name }
        return "\(name)(\(parameters.map(\.description).joined(separator: ", ")))"
    }
}
