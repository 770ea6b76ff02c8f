/// One record: a value in each slot of its type, or nothing where none was recorded.
public struct Record: Sendable {
    /// Its declared type.
    public var type: RecordType { storage.type }

    /// The values, by the slots of the type; what is absent is unknown to expressions.
    public var slots: [Value?] { storage.slots }

    /// Where it stands, such as `partnerships[3]`.
    public var path: FieldPath { storage.path }

    let storage: Storage

    /// Makes a record of its type, its values and its place.
    ///
    /// - Parameters:
    ///   - type: the declared type.
    ///   - slots: one element for each field; shorter is as if the rest were absent.
    ///   - path: where it stands, to name what is not recorded.
    public init(_ type: RecordType, slots: [Value?], path: FieldPath) {
        let missing = max(0, type.fields.count - slots.count)
        let padded = missing == 0 ? slots : slots + Array(repeating: nil, count: missing)
        self.storage = Storage(type: type, slots: padded, path: path)
    }

    /// The value of a field; none where it is absent or not declared.
    public subscript(name: String) -> Value? {
        type.slot(of: name).flatMap { slots[$0] }
    }

    /// What a slot without a value is called.
    func missing(_ slot: Int) -> Unknown {
        Unknown([path.appending(.field(type.fields[slot].label))])
    }

    final class Storage: Sendable {
        let type: RecordType
        let slots: [Value?]
        let path: FieldPath

        init(type: RecordType, slots: [Value?], path: FieldPath) {
            self.type = type
            self.slots = slots
            self.path = path
        }
    }
}

extension Record: Equatable {
    public static func == (left: Record, right: Record) -> Bool {
        left.storage === right.storage || (left.type == right.type && left.slots == right.slots)
    }
}
