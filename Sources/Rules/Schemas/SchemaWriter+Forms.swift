extension SchemaWriter {
    /// What a rule may ask for: any form.
    var form: JSONSchema {
        mutating get {
            definition("form") { writer in
                let marked = RuleForms.all.filter { !$0.marks.isEmpty }
                let fields = writer.conditions(writer.model.root)
                return .any(of: marked.map { writer.form($0) } + [fields]).notEmpty
            }
        }
    }

    private mutating func form(_ type: any RuleForm.Type) -> JSONSchema {
        let list = type.shape.keys.first { if case .listPath = $0.shape { true } else { false } }
        return definition("form-\(type.shape.what.replacingSpaces)") { writer in
            var properties: [String: JSONSchema] = [:]
            for key in type.shape.keys {
                properties[key.name] = writer.part(key).described(key.documentation)
            }
            let required = type.shape.keys.filter(\.isRequired).map(\.name)
            let schema = JSONSchema.mapping(properties, required: required)
                .described(type.documentation)
                .with(conditions: list.map { writer.elements($0.name, type.shape) } ?? [])
            return type.marks.count > 1 ? schema.withExactlyOne(of: type.marks) : schema
        }
    }

    private mutating func part(_ key: KeyDefinition) -> JSONSchema {
        switch key.shape {
        case .elementConditions: .mapping([:], others: .anything)
        case .elementField: .text
        default: schema(key.shape)
        }
    }

    /// For each list that a form can name, what may be asked of its elements.
    private mutating func elements(
        _ list: String,
        _ shape: MappingShape
    ) -> [(test: JSONSchema, then: JSONSchema)] {
        model.listPaths.compactMap { path, _ in
            guard let record = model.elements(of: path) else { return nil }
            var properties: [String: JSONSchema] = [:]
            for key in shape.keys {
                if case .elementConditions = key.shape { properties[key.name] = conditions(record) }
                if case .elementField = key.shape { properties[key.name] = differing(record) }
            }
            let then = JSONSchema.mapping(properties, others: .anything)
            return (.having(list, .constant(path)), then)
        }
    }

    private func differing(_ record: RecordDefinition) -> JSONSchema {
        let fields = model.paths(of: record).filter { path in
            path.field.type.element == nil && model.vocabulary(of: path.field.type) != nil
        }
        return fields.isEmpty
            ? .text : .words(fields.map { .init($0.path, $0.field.documentation) })
    }

    /// Conditions on a record: its fields by their dotted paths, and groups of conditions.
    mutating func conditions(_ record: RecordDefinition) -> JSONSchema {
        definition("conditions-on-\(record.name)") { writer in
            let place = ShapePlace(.conditions(record), model: writer.model)
            var properties: [String: JSONSchema] = [:]
            for key in place.keys(beside: { _ in false }) {
                properties[key.name] = writer.schema(key.shape).described(key.documentation)
            }
            return .mapping(properties)
        }
    }

    /// What may be asked of a field of a type.
    mutating func comparisons(_ type: FieldType) -> JSONSchema {
        definition("asked-of-\(type.identifier)") { writer in
            let place = ShapePlace(.comparisons(type), model: writer.model)
            var keys: [String: JSONSchema] = [:]
            for key in place.keys(beside: { _ in false }) {
                keys[key.name] = writer.schema(key.shape).described(key.documentation)
            }
            let presence: [JSONSchema] = [.constant("present"), .constant("absent")]
            guard type.isSingle else { return .any(of: presence + [.mapping(keys)]) }
            let values = [writer.operand(type), .list(writer.operand(type))]
            return .any(of: presence + values + [.mapping(keys)])
        }
    }

    /// What a field is compared with: a value, a parameter, an element's field.
    mutating func operand(_ type: FieldType) -> JSONSchema {
        if case .list(let element) = type { return .list(operand(element)) }
        return definition("compared-\(type.identifier)") { writer in
            let named = JSONSchema.text(like: "^\\$.+$")
                .described("A parameter, such as $recent, or a field of a named element.")
            let clock = type == .date ? [JSONSchema.constant("as-of")] : []
            return .any(of: [writer.value(type, isPiece: true), named] + clock)
        }
    }
}

extension FieldType {
    /// A name for definitions.
    fileprivate var identifier: String {
        switch self {
        case .text, .yesNo, .wholeNumber, .number, .money, .date, .period, .place:
            FieldType.simple.first { $0.value == self }?.key ?? "value"
        case .word(let name): "word-for-\(name)"
        case .list(let element): "list-of-\(element.identifier)"
        case .record(let name): "record-\(name)"
        case .reference(let path): "reference-to-\(path)"
        }
    }
}

extension String {
    fileprivate var replacingSpaces: String {
        String(map { $0 == " " ? "-" : $0 })
    }
}
