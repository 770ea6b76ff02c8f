import CEL
package import Rules

/// A partner that a scenario adds, and what is taken for granted about it.
package struct Addition: Sendable {
    /// Where a field of it comes from.
    package enum Basis: String, Sendable, Encodable {
        /// The one who asks wrote it.
        case written
        /// The directory says it.
        case directory
        /// Nobody said it; the scenario takes it for granted.
        case assumed
    }

    /// A field of the new partnership.
    package struct Field: Sendable {
        package let setting: Change.Setting
        package let basis: Basis
    }

    package let name: String

    /// In the order of the model.
    package let fields: [Field]

    /// A partner of the school that it would be a second time.
    package let double: Partnership?

    /// Whether it has a name of its own, not one that the scenario gave it.
    package var isNamed: Bool {
        !fields(.assumed).contains { $0.path == ["partner"] }
    }

    var change: Change {
        .add(to: .init([.field("partnerships")]), fields: fields.map(\.setting))
    }

    package func fields(_ basis: Basis) -> [Change.Setting] {
        fields.filter { $0.basis == basis }.map(\.setting)
    }
}
