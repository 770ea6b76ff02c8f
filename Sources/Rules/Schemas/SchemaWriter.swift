/// Makes the JSON Schema of a kind of file out of its shape and the model.
package struct SchemaWriter {
    let model: Model

    /// Schemas that others refer to by name.
    var definitions: [String: JSONSchema] = [:]

    /// Names whose definitions are being written, so that forms may hold forms.
    var started: Set<String> = []

    /// The schema of a kind of file.
    package static func schema(of kind: FileKind, model: Model) -> JSONSchema {
        var writer = SchemaWriter(model: model)
        let shape = ShapePlace(kind.shape(model), model: model)
        let schema = writer.mapping(shape.keys { _ in false })
        return schema.described("A file of \(kind.format).", title: "Concordat \(kind.rawValue)")
            .asFile("urn:concordat:schema:\(kind.rawValue):1", definitions: writer.definitions)
    }

    /// A mapping of known keys.
    mutating func mapping(_ keys: [KeyDefinition]) -> JSONSchema {
        var properties: [String: JSONSchema] = [:]
        for key in keys { properties[key.name] = property(key) }
        let required = keys.filter(\.isRequired).map(\.name)
        let names = Set(keys.map(\.name))
        let schema = JSONSchema.mapping(properties, required: required)
            .with(conditions: typedValues(keys))
        let requirements = ["require", "levels", "require-cel"]
        return names.isSuperset(of: requirements)
            ? schema.withExactlyOne(of: requirements) : schema
    }

    private mutating func property(_ key: KeyDefinition) -> JSONSchema {
        let schema = schema(key.shape).described(key.documentation)
        guard case .field(let field, _) = key.shape else { return schema }
        return schema.with(example: field.example)
    }

    /// A parameter's value is of the type that stands beside it.
    private mutating func typedValues(
        _ keys: [KeyDefinition]
    ) -> [(test: JSONSchema, then: JSONSchema)] {
        let types = PackShape.parameterTypes.compactMap { name in FieldType(name).map { (name, $0) }
        }
        return keys.flatMap { key -> [(test: JSONSchema, then: JSONSchema)] in
            guard case .parameterValue = key.shape, key.name == "default" else { return [] }
            return types.map {
                (.having("type", .constant($0.0)), .holding(key.name, value($0.1, isPiece: true)))
            }
        }
    }

    /// The schema under a name, written once.
    mutating func definition(
        _ name: String,
        _ make: (inout SchemaWriter) -> JSONSchema
    ) -> JSONSchema {
        if started.insert(name).inserted { definitions[name] = make(&self) }
        return .reference(name)
    }

    /// The schema of a shape.
    mutating func schema(_ shape: Shape) -> JSONSchema {
        switch shape {
        case .format(let format): .constant(format)
        case .text, .expression, .parameterValue: .text
        case .name(_, isDeclared: _): .text
        case .localizedText, .message: localized
        case .truth: value(.yesNo, isPiece: true)
        case .wholeNumber: .integer
        case .number: .number
        case .date: value(.date, isPiece: true)
        case .words(let words): .words(words)
        case .vocabulary(let name): value(.word(name), isPiece: true)
        case .list(let element): .list(schema(element))
        case .oneOrMore(let element): .any(of: [schema(element), .list(schema(element))])
        case .either(let first, let second): .any(of: [schema(first), schema(second)])
        case .mapping(let shape): mapping(shape)
        case .entries(_, isDeclared: _, let shape): .mapping([:], others: schema(shape))
        case .parameterType, .listPath, .elementField: chosen(shape)
        case .form, .elementConditions: form
        case .conditions(let record): conditions(record)
        case .comparisons(let type): comparisons(type)
        case .operand(let type): operand(type)
        case .piece: self.record(model.root, isPiece: true)
        case .record(let record, let isPiece): self.record(record, isPiece: isPiece)
        case .field(let field, let isPiece): self.field(field, isPiece: isPiece)
        case .value(let type, let isPiece): value(type, isPiece: isPiece)
        }
    }

    private mutating func mapping(_ shape: MappingShape) -> JSONSchema {
        let name = shape.what.split(separator: " ").dropFirst().joined(separator: "-")
        return definition(name.isEmpty ? shape.what : name) { $0.mapping(shape.keys) }
    }

    private func chosen(_ shape: Shape) -> JSONSchema {
        .words(ShapePlace(shape, model: model).words)
    }

    private var localized: JSONSchema {
        mutating get {
            definition("localized-text") { _ in
                let texts = LocalizedText.languages.map { ($0, JSONSchema.text) }
                let byLanguage = JSONSchema.mapping(
                    Dictionary(texts, uniquingKeysWith: { first, _ in first }),
                    required: ["en"]
                )
                return .any(of: [.text, byLanguage])
            }
        }
    }
}

extension JSONSchema {
    /// Closed words, each with what it means.
    static func words(_ words: [Shape.Word]) -> JSONSchema {
        any(of: words.map { JSONSchema.constant($0.name).described($0.documentation) })
    }
}
