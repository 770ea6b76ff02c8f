extension ShapePlace {
    /// The words that may stand at the place, where they can be listed.
    package var words: [Shape.Word] {
        switch shape {
        case .format(let format): [.init(format, "The format of this file.")]
        case .words(let words): words
        case .truth: Self.truths
        case .vocabulary(let name): vocabulary(name)
        case .oneOrMore(let element): with(element).words
        case .either(let first, let second): with(first).words + with(second).words
        case .parameterType:
            PackShape.parameterTypes.map { .init($0, FieldType($0)?.inWords ?? "") }
                + model.vocabularies.values.sorted { $0.name < $1.name }
                .map { .init("one of \($0.name)", "A word for \($0.name).") }
        case .listPath: model.listPaths.map { .init($0.path, $0.field.documentation) }
        case .elementField: differing
        case .comparisons(let type):
            typed(type) + [
                .init("present", "Recorded, and neither empty nor none."),
                .init("absent", "Known to be empty or none."),
            ]
        case .operand(let type):
            typed(type) + (type == .date ? [.init("as-of", "The day of the check.")] : [])
        case .field(let field, _):
            typed(field.type)
                + (field.isRequired || field.type == .yesNo
                    ? [] : [.init("none", "Known that there is none.")])
        case .value(let type, _): typed(type)
        default: []
        }
    }

    /// The fields by whose words the elements of the list can differ.
    private var differing: [Shape.Word] {
        (listedRecord.map { model.paths(of: $0) } ?? [])
            .filter { model.vocabulary(of: $0.field.type) != nil && $0.field.type.element == nil }
            .map { .init($0.path, $0.field.documentation) }
    }

    private func typed(_ type: FieldType) -> [Shape.Word] {
        switch type {
        case .yesNo: Self.truths
        case .word(let name): vocabulary(name)
        case .list(let element): typed(element)
        default: []
        }
    }

    private func vocabulary(_ name: String) -> [Shape.Word] {
        (model.vocabularies[name]?.words ?? []).map { word in
            .init(word.name, word.help.map { "\(word.label()). \($0())" } ?? "\(word.label()).")
        }
    }

    private static let truths: [Shape.Word] = [
        .init("yes", "It is so."), .init("no", "It is not so."),
    ]
}
