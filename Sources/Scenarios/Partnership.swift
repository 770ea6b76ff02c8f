package import CEL
package import Checking
import Rules

/// A partner of a school, as people and paths name it.
package struct Partnership: Sendable, Hashable {
    package let name: String
    package let id: String?

    /// Where it is recorded, such as `partnerships[3]`.
    package let path: FieldPath

    /// What it is called where its name alone would not do.
    package var nameInFull: String { id.map { "\(name) (\($0))" } ?? name }
}

extension Inventory {
    /// The school's partners as the inventory lists them.
    package var partners: [Partnership] {
        (root["partnerships"]?.elements ?? []).compactMap(\.record).map { record in
            Partnership(
                name: record["partner"]?.text ?? record.path.description,
                id: record["id"]?.text,
                path: record.path
            )
        }
    }
}
