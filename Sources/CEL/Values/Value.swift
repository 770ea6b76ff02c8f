/// A value that an expression may take or give.
public enum Value: Sendable {
    /// Nothing, said outright; absence is an unknown instead.
    case null
    /// True or false.
    case bool(Bool)
    /// A whole number.
    case int(Int64)
    /// A whole number without a sign.
    case uint(UInt64)
    /// A number.
    case double(Double)
    /// Text.
    case string(String)
    /// Bytes.
    case bytes([UInt8])
    /// A moment.
    case timestamp(Timestamp)
    /// A length of time.
    case duration(Duration)
    /// Values in order.
    case list([Value])
    /// Keys and values.
    case map(MapValue)
    /// A record with declared fields.
    case record(Record)
    /// A type.
    case type(Type)
    /// A value that may be absent.
    indirect case optional(Value?)
    /// A value of a type that a library brings.
    indirect case opaque(any OpaqueValue)
}

/// A value of a type that a library brings.
public protocol OpaqueValue: Sendable {
    /// The type, as declared where functions name it.
    var type: Type { get }

    /// The value as text, for messages and traces.
    var text: String { get }

    /// Whether it equals another value of a library's type.
    func isEqual(to other: any OpaqueValue) -> Bool
}

extension Value {
    /// The type of the value, as `type(x)` gives it: without the types of elements.
    public var type: Type {
        switch self {
        case .null: .null
        case .bool: .bool
        case .int: .int
        case .uint: .uint
        case .double: .double
        case .string: .string
        case .bytes: .bytes
        case .timestamp: .timestamp
        case .duration: .duration
        case .list: .list(.dyn)
        case .map: .map(key: .dyn, value: .dyn)
        case .record(let record): .record(record.type)
        case .type: .type(nil)
        case .optional: .optional(.dyn)
        case .opaque(let value): value.type
        }
    }
}
