/// A number of any of CEL's three types, compared by value.
///
/// A whole number and a double are compared as doubles, as the conformance suite has it.
enum Number: Sendable {
    case int(Int64)
    case uint(UInt64)
    case double(Double)

    /// The number that a value is.
    init?(_ value: Value) {
        switch value {
        case .int(let number): self = .int(number)
        case .uint(let number): self = .uint(number)
        case .double(let number): self = .double(number)
        case .null, .bool, .string, .bytes, .timestamp, .duration, .list, .map, .record, .type,
            .optional, .opaque:
            return nil
        }
    }
}

extension Number: Equatable {
    static func == (left: Number, right: Number) -> Bool {
        switch (left, right) {
        case (.int(let left), .int(let right)): left == right
        case (.uint(let left), .uint(let right)): left == right
        case (.double(let left), .double(let right)): left == right
        case (.int(let left), .uint(let right)), (.uint(let right), .int(let left)): left == right
        case (.int(let left), .double(let right)), (.double(let right), .int(let left)):
            right == Double(left)
        case (.uint(let left), .double(let right)), (.double(let right), .uint(let left)):
            right == Double(left)
        }
    }
}

extension Number {
    /// Whether it is the smaller; never where one of the two is not a number.
    func precedes(_ other: Number) -> Bool {
        switch (self, other) {
        case (.int(let left), .int(let right)): left < right
        case (.uint(let left), .uint(let right)): left < right
        case (.double(let left), .double(let right)): left < right
        case (.int(let left), .uint(let right)): left < right
        case (.uint(let left), .int(let right)): left < right
        case (.int(let left), .double(let right)): Double(left) < right
        case (.double(let left), .int(let right)): left < Double(right)
        case (.uint(let left), .double(let right)): Double(left) < right
        case (.double(let left), .uint(let right)): left < Double(right)
        }
    }
}
