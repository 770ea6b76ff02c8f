package import CEL

/// A school's record as forms see it when they look for changes that would close a gap.
package struct Situation: Sendable {
    package let root: Record
    package let asOf: Day
    package let model: Model

    /// The elements that outer forms stand at, by name.
    package var bindings: [String: Record]

    /// Evaluates a truth with an element under a name; none where it is not known or fails.
    package let truth: @Sendable (Expression, String, Record, [String: Record]) -> Bool?

    package init(
        root: Record,
        asOf: Day,
        model: Model,
        bindings: [String: Record] = [:],
        truth: @escaping @Sendable (Expression, String, Record, [String: Record]) -> Bool?
    ) {
        self.root = root
        self.asOf = asOf
        self.model = model
        self.bindings = bindings
        self.truth = truth
    }

    func holds(_ expression: Expression, of element: Record, as name: String) -> Bool? {
        truth(expression, name, element, bindings)
    }

    func binding(_ name: String, to record: Record) -> Situation {
        var situation = self
        situation.bindings[name] = record
        return situation
    }
}

/// One change to an inventory.
package enum Change: Sendable, Equatable {
    /// A field gets a value.
    case set(FieldPath, Value, FieldType)
    /// A list gets an element: a record's fields, each by its path.
    case add(to: FieldPath, fields: [Setting])
    /// A list of words or ids gets one more.
    case include(in: FieldPath, Value, FieldType)

    /// A field of a new record and its value.
    package struct Setting: Sendable, Equatable {
        package let path: [String]
        package let value: Value
        package let type: FieldType

        package init(path: [String], value: Value, type: FieldType) {
            self.path = path
            self.value = value
            self.type = type
        }
    }
}
