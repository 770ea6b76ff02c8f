package import Rules

/// The shape of a result in JSON, for those who read it with programs of their own.
package protocol ResultSchema: Sendable {
    /// The name in its format: `plan` of `concordat/plan/1`.
    static var name: String { get }

    /// What it is, in one sentence.
    static var purpose: String { get }

    /// What it holds besides its format.
    static var fields: [ResultField] { get }

    /// Shapes that others refer to by name.
    static var definitions: [String: JSONSchema] { get }
}

/// The shapes of all results that have one.
///
/// A new one is a file beside this and a name in this list.
package enum ResultSchemas {
    package static let all: [any ResultSchema.Type] = [
        CalendarSchema.self, FragilitySchema.self, GroupPlanSchema.self, PlanSchema.self,
        TimelineSchema.self, WhatIfSchema.self,
    ]
}

extension ResultSchema {
    package static var schema: JSONSchema {
        let format = ResultField(
            "format",
            .constant("concordat/\(name)/1"),
            "What the document is, and the version of its shape."
        )
        return JSONSchema.object([format] + fields)
            .described(purpose, title: "Concordat \(name)")
            .asFile("urn:concordat:schema:\(name):1", definitions: definitions)
    }
}

/// A key of a result, and what stands there.
package struct ResultField: Sendable {
    let name: String
    let schema: JSONSchema

    /// Whether it may be missing.
    let isOptional: Bool

    init(_ name: String, _ schema: JSONSchema, _ words: String? = nil, optional: Bool = false) {
        self.name = name
        self.schema = words.map { schema.described($0) } ?? schema
        isOptional = optional
    }
}

extension JSONSchema {
    /// A mapping of fields, and of no others.
    static func object(_ fields: [ResultField]) -> JSONSchema {
        mapping(
            Dictionary(
                fields.map { ($0.name, $0.schema) },
                uniquingKeysWith: { first, _ in first }
            ),
            required: fields.filter { !$0.isOptional }.map(\.name)
        )
    }

    static func object(_ fields: ResultField...) -> JSONSchema { object(fields) }

    static func words(_ words: [String]) -> JSONSchema { any(of: words.map { constant($0) }) }
}
