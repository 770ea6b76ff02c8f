import CEL
import Checking
import Rules

/// The dates that an inventory records, but for the day that it describes.
struct RecordedDates: Sendable {
    /// In the order of the model and the inventory.
    let all: [DatedThing]

    init(of root: Record, model: Model, language: String) {
        all = RecordedFields(of: root, model: model).all.compactMap { field in
            guard let day = field.value.day, field.path != Self.described else { return nil }
            return DatedThing(
                day: day,
                what: field.definition.name(in: language),
                owner: field.owner,
                partner: field.partner,
                path: field.path
            )
        }
    }

    private static let described = FieldPath([.field("as-of")])

    /// Those in fields of a name, as expressions write it.
    func named(_ identifier: String) -> [DatedThing] {
        all.filter { $0.path.lastField?.asIdentifier == identifier }
    }
}

extension FieldPath {
    /// The name of the field that it ends with.
    var lastField: String? {
        if case .field(let name)? = steps.last { name } else { nil }
    }
}
