extension Value {
    /// Whether CEL calls the two equal: numbers by value whatever their type, else type and value.
    public func equals(_ other: Value) -> Bool {
        switch (self, other) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.int(let left), .int(let right)): left == right
        case (.string(let left), .string(let right)): left.hasSameScalars(as: right)
        case (.bytes(let left), .bytes(let right)): left == right
        case (.timestamp(let left), .timestamp(let right)): left == right
        case (.duration(let left), .duration(let right)): left == right
        case (.list(let left), .list(let right)): Self.areEqual(left, right)
        case (.map(let left), .map(let right)): left.equals(right)
        case (.record(let left), .record(let right)): left.equals(right)
        case (.type(let left), .type(let right)): left.runtimeName == right.runtimeName
        case (.optional(let left), .optional(let right)): Self.areEqual(left, right)
        case (.opaque(let left), .opaque(let right)): left.isEqual(to: right)
        default: Number(self).flatMap { left in Number(other).map { left == $0 } } ?? false
        }
    }

    private static func areEqual(_ left: [Value], _ right: [Value]) -> Bool {
        left.count == right.count && zip(left, right).allSatisfy { $0.equals($1) }
    }

    private static func areEqual(_ left: Value?, _ right: Value?) -> Bool {
        switch (left, right) {
        case (nil, nil): true
        case (let left?, let right?): left.equals(right)
        case (nil, _?), (_?, nil): false
        }
    }
}

extension Value: Equatable {
    /// Whether both are of one type and equal; see `equals(_:)` for what expressions say.
    public static func == (left: Value, right: Value) -> Bool {
        left.type == right.type && left.equals(right)
    }
}

extension MapValue {
    func equals(_ other: MapValue) -> Bool {
        guard count == other.count else { return false }
        return entries.allSatisfy { entry in
            other[entry.key].map { entry.value.equals($0) } ?? false
        }
    }
}

extension Record {
    func equals(_ other: Record) -> Bool {
        if storage === other.storage { return true }
        return type == other.type
            && zip(slots, other.slots).allSatisfy { left, right in
                switch (left, right) {
                case (nil, nil): true
                case (let left?, let right?): left.equals(right)
                case (nil, _?), (_?, nil): false
                }
            }
    }
}

extension String {
    /// Whether the two are the same scalars; Swift's `==` also takes equivalent ones for equal.
    func hasSameScalars(as other: String) -> Bool {
        guard utf8.count == other.utf8.count, self == other else { return false }
        return utf8.allSatisfy { $0 < 0x80 } || utf8.elementsEqual(other.utf8)
    }

    /// Whether it comes first by its scalars, which in UTF-8 is the order of the bytes.
    func precedes(_ other: String) -> Bool {
        utf8.lexicographicallyPrecedes(other.utf8)
    }
}

extension Type {
    /// The name of the type as a value, without parameters: `list` for `list(int)`.
    var runtimeName: String {
        switch self {
        case .list: "list"
        case .map: "map"
        case .optional: "optional_type"
        case .type: "type"
        case .opaque(let name, _): name
        case .dyn, .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration,
            .record, .parameter, .error:
            description
        }
    }
}
