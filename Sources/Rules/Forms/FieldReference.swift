package import CEL
package import Diagnostics

/// A field of a record, or of a record within it, by its dotted path.
package struct FieldReference: Sendable {
    /// The fields on the way, the last being the one meant.
    package let fields: [FieldDefinition]
    package let span: Span

    /// The field that is meant; a path has at least one.
    package var field: FieldDefinition { fields[fields.count - 1] }

    /// As authors write it: `benefits.partner`.
    package var name: String { fields.map(\.name).joined(separator: ".") }

    /// The field of an element, or of the root where there is none.
    func expression(on base: Expression?) -> Expression {
        var expression = base
        for field in fields {
            expression =
                expression.map { .select($0, field.identifier, at: span) }
                ?? .identifier(field.identifier, at: span)
        }
        return expression ?? .literal(.null, at: span)
    }

    /// The value in a record; none where it is not recorded.
    package func value(in record: Record) -> Value? {
        var value: Value? = .record(record)
        for field in fields { value = value?.record?[field.identifier] }
        return value
    }

    /// The path of the field from a record's own path.
    package func path(from path: FieldPath) -> FieldPath {
        fields.reduce(path) { $0.appending(.field($1.name)) }
    }
}

/// A list of records, by its dotted path from the root.
package struct ListReference: Sendable {
    package let reference: FieldReference

    /// What its elements are.
    package let record: RecordDefinition

    var expression: Expression { reference.expression(on: nil) }
    var path: FieldPath { reference.path(from: FieldPath()) }

    /// The elements; none where the list is not recorded.
    package func elements(in root: Record) -> [Record]? {
        reference.value(in: root)?.elements?.compactMap(\.record)
    }
}
