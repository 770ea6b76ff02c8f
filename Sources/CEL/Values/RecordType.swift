/// A declared kind of record: its fields have slots, found once, when an expression is planned.
///
/// Record types are compared by identity, so that a type may hold lists of itself.
public final class RecordType: Sendable {
    /// One field of a record.
    public struct Field: Sendable {
        /// The name that expressions use: a CEL identifier such as `last_contact`.
        public let name: String

        /// The name that authors write, such as `last-contact`; it stands in paths.
        public let label: String

        /// What the field holds.
        public let type: Type

        /// Makes a field; its label is its name unless another is given.
        public init(_ name: String, label: String? = nil, type: Type) {
            self.name = name
            self.label = label ?? name
            self.type = type
        }
    }

    /// What it means that a record has no value in a field.
    public enum Absence: Sendable, Hashable {
        /// It was not recorded: expressions that need it are unknown, and `has` is too.
        case unknown
        /// There is none: `has` is false, and to read it is an error, as of a key of a map.
        case none
    }

    /// The name, as in messages and `type(x)`.
    public let name: String

    /// What a field without a value means.
    public let absence: Absence

    /// The fields, in the order of their slots.
    public let fields: [Field]

    private let slots: [String: Int]

    /// Makes a record type of its name and its fields; of two fields of one name the first counts.
    public init(_ name: String, fields: [Field], absence: Absence = .unknown) {
        self.name = name
        self.absence = absence
        self.fields = fields
        let numbered = fields.enumerated().map { ($1.name, $0) }
        self.slots = Dictionary(numbered, uniquingKeysWith: { first, _ in first })
    }

    /// The slot of a field.
    public func slot(of name: String) -> Int? { slots[name] }
}

extension RecordType: Hashable {
    public static func == (left: RecordType, right: RecordType) -> Bool { left === right }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
