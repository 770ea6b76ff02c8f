/// A value that is written out.
public enum Literal: Sendable, Hashable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// Such as `42`.
    case int(Int64)
    /// Such as `42u`.
    case uint(UInt64)
    /// Such as `4.2`.
    case double(Double)
    /// Such as `'text'`.
    case string(String)
    /// Such as `b'\xff'`.
    case bytes([UInt8])
}

extension Literal {
    /// The value that is written out.
    public var value: Value {
        switch self {
        case .null: .null
        case .bool(let truth): .bool(truth)
        case .int(let number): .int(number)
        case .uint(let number): .uint(number)
        case .double(let number): .double(number)
        case .string(let text): .string(text)
        case .bytes(let bytes): .bytes(bytes)
        }
    }
}
