/// Keys and their values, in the order in which they were written.
///
/// Keys are truths, whole numbers and texts; `1` and `1u` are one key.
public struct MapValue: Sendable {
    /// One key and its value.
    public struct Entry: Sendable {
        /// The key.
        public let key: Value

        /// The value.
        public let value: Value
    }

    /// The entries in order.
    public private(set) var entries: [Entry] = []

    private var places: [MapKey: Int] = [:]

    /// Makes an empty map.
    public init() {}

    /// Makes a map of keys and values; none where a key is of a wrong type or stands twice.
    public init?(_ pairs: [(Value, Value)]) {
        for (key, value) in pairs {
            guard let name = MapKey(key), insert(value, for: name, writtenAs: key) else {
                return nil
            }
        }
    }

    /// Makes a map of texts and values; of two values for one text the last counts.
    public init(_ values: [String: Value]) {
        for (key, value) in values.sorted(by: { $0.key < $1.key }) {
            _ = insert(value, for: .string(Array(key.utf8)), writtenAs: .string(key))
        }
    }

    /// How many entries there are.
    public var count: Int { entries.count }

    /// The value of a key; numbers find a key that they equal, whatever their type.
    public subscript(key: Value) -> Value? {
        MapKey(finding: key).flatMap { places[$0] }.map { entries[$0].value }
    }

    /// Adds an entry; false where the key is there already.
    mutating func insert(_ value: Value, for name: MapKey, writtenAs key: Value) -> Bool {
        guard places[name] == nil else { return false }
        places[name] = entries.count
        entries.append(Entry(key: key, value: value))
        return true
    }
}

/// A key in the form in which equal keys are one.
enum MapKey: Sendable, Hashable {
    case bool(Bool)
    case int(Int64)
    /// Beyond the largest signed number.
    case uint(UInt64)
    /// UTF-8, since CEL compares scalars and Swift's texts compare graphemes.
    case string([UInt8])

    /// The key of a value that may be one.
    init?(_ value: Value) {
        switch value {
        case .bool(let truth): self = .bool(truth)
        case .int(let number): self = .int(number)
        case .uint(let number): self = Int64(exactly: number).map { .int($0) } ?? .uint(number)
        case .string(let text): self = .string(Array(text.utf8))
        case .null, .double, .bytes, .timestamp, .duration, .list, .map, .record, .type,
            .optional, .opaque:
            return nil
        }
    }

    /// The key that a value finds: as above, and a whole number written as a double.
    init?(finding value: Value) {
        guard case .double(let number) = value else {
            self.init(value)
            return
        }
        if let number = Int64(exactly: number) {
            self = .int(number)
        } else if let number = UInt64(exactly: number) {
            self = .uint(number)
        } else {
            return nil
        }
    }
}
