import YAML

/// A JSON Schema of draft 2020-12, or a part of one; encode it as JSON.
package struct JSONSchema: Sendable, Encodable {
    private var keywords: [String: Keyword]

    /// What a keyword can hold.
    private indirect enum Keyword: Sendable, Encodable {
        case text(String)
        case texts([String])
        case number(Int)
        case truth(Bool)
        case schema(JSONSchema)
        case schemas([JSONSchema])
        case named([String: JSONSchema])
        case examples([SchemaExample])

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .texts(let texts): try container.encode(texts)
            case .number(let number): try container.encode(number)
            case .truth(let truth): try container.encode(truth)
            case .schema(let schema): try container.encode(schema)
            case .schemas(let schemas): try container.encode(schemas)
            case .named(let schemas): try container.encode(schemas)
            case .examples(let examples): try container.encode(examples)
            }
        }
    }

    private init(_ keywords: [String: Keyword] = [:]) {
        self.keywords = keywords
    }

    package func encode(to encoder: any Encoder) throws {
        try keywords.encode(to: encoder)
    }

    private func with(_ name: String, _ keyword: Keyword?) -> JSONSchema {
        var schema = self
        if let keyword { schema.keywords[name] = keyword }
        return schema
    }
}

extension JSONSchema {
    package static let anything = JSONSchema()
    package static let integer = JSONSchema(["type": .text("integer")])
    package static let number = JSONSchema(["type": .text("number")])
    static let nothing = JSONSchema(["type": .text("null")])

    package static let string = JSONSchema(["type": .text("string")])
    package static let truth = JSONSchema(["type": .text("boolean")])

    /// Any scalar that is read as a text and is not empty.
    static let text = JSONSchema([
        "type": .texts(["string", "number", "boolean"]), "minLength": .number(1),
    ])

    package static func text(like pattern: String) -> JSONSchema {
        JSONSchema(["type": .text("string"), "pattern": .text(pattern)])
    }

    package static func constant(_ word: String) -> JSONSchema {
        JSONSchema(["const": .text(word)])
    }

    static func constant(_ truth: Bool) -> JSONSchema { JSONSchema(["const": .truth(truth)]) }

    package static func reference(_ definition: String) -> JSONSchema {
        JSONSchema(["$ref": .text("#/$defs/\(definition)")])
    }

    package static func list(_ element: JSONSchema, atLeast count: Int = 0) -> JSONSchema {
        JSONSchema(["type": .text("array"), "items": .schema(element)])
            .with("minItems", count > 0 ? .number(count) : nil)
    }

    package static func any(of schemas: [JSONSchema]) -> JSONSchema {
        schemas.count == 1 ? schemas[0] : JSONSchema(["anyOf": .schemas(schemas)])
    }

    /// A mapping whose every key is among those named, unless the others have a schema.
    package static func mapping(
        _ properties: [String: JSONSchema],
        required: [String] = [],
        others: JSONSchema? = nil
    ) -> JSONSchema {
        JSONSchema([
            "type": .text("object"), "properties": .named(properties),
            "additionalProperties": others.map { .schema($0) } ?? .truth(false),
        ])
        .with("required", required.isEmpty ? nil : .texts(required))
    }

    /// What has one of several keys.
    static func having(oneOf keys: [String]) -> JSONSchema {
        any(of: keys.map { JSONSchema(["required": .texts([$0])]) })
    }

    /// What has a key with a value.
    static func having(_ key: String, _ value: JSONSchema) -> JSONSchema {
        JSONSchema(["properties": .named([key: value]), "required": .texts([key])])
    }

    /// What, if it has a key, has it with a value.
    static func holding(_ key: String, _ value: JSONSchema) -> JSONSchema {
        JSONSchema(["properties": .named([key: value])])
    }

    /// What has exactly one of several keys.
    func withExactlyOne(of keys: [String]) -> JSONSchema {
        with("oneOf", .schemas(keys.map { JSONSchema(["required": .texts([$0])]) }))
    }

    /// What holds something.
    var notEmpty: JSONSchema { with("minProperties", .number(1)) }

    /// The schema, with more where something else holds.
    func with(conditions: [(test: JSONSchema, then: JSONSchema)]) -> JSONSchema {
        guard !conditions.isEmpty else { return self }
        return with(
            "allOf",
            .schemas(
                conditions.map {
                    JSONSchema(["if": .schema($0.test), "then": .schema($0.then)])
                }
            )
        )
    }

    /// The schema with what people are told of it.
    package func described(_ description: String, title: String? = nil) -> JSONSchema {
        with("description", .text(description)).with("title", title.map { .text($0) })
    }

    func with(example: Node?) -> JSONSchema {
        with("examples", example.map { .examples([SchemaExample($0)]) })
    }

    /// The schema of a whole file.
    package func asFile(_ id: String, definitions: [String: JSONSchema]) -> JSONSchema {
        with("$schema", .text("https://json-schema.org/draft/2020-12/schema"))
            .with("$id", .text(id))
            .with("$defs", .named(definitions))
    }
}
