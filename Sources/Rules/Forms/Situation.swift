package import CEL

/// A school's record as forms see it when they look for changes that would close a gap.
package struct Situation: Sendable {
    package let root: Record
    package let asOf: Day
    package let model: Model

    /// The elements that outer forms stand at, by name.
    package var bindings: [Binding]

    /// Makes a test of a truth over elements under names.
    package let prepare: @Sendable (Expression, [Variable]) -> Test

    /// Tells whether something holds of elements; none where it is not known or fails.
    package typealias Test = ([Record]) -> Bool?

    /// An element and the name under which expressions know it.
    package struct Binding: Sendable {
        let variable: Variable
        let element: Record
    }

    package init(
        root: Record,
        asOf: Day,
        model: Model,
        bindings: [Binding] = [],
        prepare: @escaping @Sendable (Expression, [Variable]) -> Test
    ) {
        self.root = root
        self.asOf = asOf
        self.model = model
        self.bindings = bindings
        self.prepare = prepare
    }

    /// A test of the elements of a list, each under a name; planned once for all of them.
    func test(
        _ expression: Expression,
        of list: ListReference,
        as name: String
    ) -> (Record) -> Bool? {
        let element = Variable(
            name,
            type: model.types[list.record.name].map { .record($0) } ?? .dyn
        )
        let test = prepare(expression, bindings.map(\.variable) + [element])
        let outer = bindings.map(\.element)
        return { test(outer + [$0]) }
    }

    /// The element of an outer form that has a name.
    func element(_ name: String) -> Record? {
        bindings.last { $0.variable.name == name.asIdentifier }?.element
    }

    func binding(_ name: String, to record: Record) -> Situation {
        var situation = self
        let variable = Variable(name.asIdentifier, type: .record(record.type))
        situation.bindings.append(Binding(variable: variable, element: record))
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
