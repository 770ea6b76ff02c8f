extension ShapePlace {
    /// The keys that a mapping at the place may have, given which stand in it already.
    package func keys(beside: (String) -> Bool) -> [KeyDefinition] {
        switch shape {
        case .mapping(let mapping): mapping.keys
        case .oneOrMore(let element): with(element).keys(beside: beside)
        case .either(let first, let second):
            with(first).keys(beside: beside) + with(second).keys(beside: beside)
        case .localizedText, .message:
            LocalizedText.languages.map { .init($0, .text, "The text in this language.") }
        case .form: RuleForms.marked(by: beside).map(Self.keys) ?? formKeys
        case .elementConditions:
            listedRecord.map { with(.conditions($0)).keys(beside: beside) } ?? []
        case .conditions(let record): fieldKeys(of: record) + groupKeys(of: record)
        case .comparisons(let type): comparisonKeys(of: type)
        default: recordKeys
        }
    }

    /// What may start a form: its marks, or a field of the inventory.
    private var formKeys: [KeyDefinition] {
        RuleForms.all.flatMap { form in
            form.marks.compactMap { mark in
                form.shape[mark].map {
                    .init(mark, $0.shape, form.documentation, example: form.shape.example)
                }
            }
        } + fieldKeys(of: model.root)
    }

    /// The keys of a form; those that mark it show how all of it may be written.
    private static func keys(of form: any RuleForm.Type) -> [KeyDefinition] {
        form.shape.keys.map {
            form.marks.contains($0.name) ? $0.shown(by: form.shape.example) : $0
        }
    }

    private func fieldKeys(of record: RecordDefinition) -> [KeyDefinition] {
        model.paths(of: record).map {
            .init($0.path, .comparisons($0.field.type), $0.field.documentation)
        }
    }

    private func groupKeys(of record: RecordDefinition) -> [KeyDefinition] {
        [
            .init("all-of", .list(.conditions(record)), AllOfForm.documentation),
            .init("any-of", .list(.conditions(record)), AnyOfForm.documentation),
            .init("not", .conditions(record), NotForm.documentation),
        ]
    }

    private func comparisonKeys(of type: FieldType) -> [KeyDefinition] {
        Comparison.all.compactMap { comparison in
            comparison.operand(type).map {
                .init(comparison.keyword, .operand($0), comparison.documentation)
            }
        }
    }

    private var recordKeys: [KeyDefinition] {
        switch shape {
        case .piece: with(.record(model.root, isPiece: true)).recordKeys
        case .record(let record, let isPiece):
            (record.name == model.root.name && !isPiece ? [Self.formatKey] : [])
                + record.fields.filter { $0.derivedFrom == nil }.map { field in
                    .init(
                        field.name,
                        .field(field, isPiece: isPiece),
                        field.documentation,
                        isRequired: field.isRequired && !isPiece
                    )
                }
        case .field(let field, let isPiece): with(.value(field.type, isPiece: isPiece)).recordKeys
        case .value(let type, let isPiece):
            type.element == nil
                ? model.record(of: type).map { with(.record($0, isPiece: isPiece)).recordKeys }
                    ?? []
                : []
        default: []
        }
    }

    private static let formatKey = KeyDefinition(
        "format",
        .format(FileKind.inventory.format),
        "Says that this is an inventory.",
        isRequired: true
    )
}

extension FieldDefinition {
    /// What people are told of the field: its label and its help.
    package var documentation: String {
        help.map { "\(label()). \($0())" } ?? "\(label())."
    }
}
