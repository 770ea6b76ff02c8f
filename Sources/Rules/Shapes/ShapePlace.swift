/// A shape at a place of a file, with what the forms around it say.
package struct ShapePlace: Sendable {
    /// One step from a place into what it holds.
    package enum Step: Sendable, Hashable {
        case key(String)
        case item
    }

    /// The model, held once for all places of a file: places are made by the hundred thousand.
    private final class Surroundings: Sendable {
        let model: Model

        init(_ model: Model) {
            self.model = model
        }
    }

    package let shape: Shape
    private let surroundings: Surroundings

    package var model: Model { surroundings.model }

    /// The names that forms around it give to elements.
    package private(set) var elements: [String: RecordDefinition] = [:]

    /// What the list of the form around it holds.
    private var listed: RecordDefinition?

    package init(_ shape: Shape, model: Model) {
        self.init(shape, Surroundings(model))
    }

    private init(_ shape: Shape, _ surroundings: Surroundings) {
        (self.shape, self.surroundings) = (shape, surroundings)
    }

    /// The place one step in.
    ///
    /// - Parameters:
    ///   - step: the key, or into a list.
    ///   - beside: the text of a key of the same mapping; empty where it holds more than a text,
    ///     none where it is not there.
    /// - Returns: the place; none where nothing may stand there.
    package func inside(_ step: Step, beside: (String) -> String?) -> ShapePlace? {
        switch step {
        case .item: item.map { with($0) }
        case .key(let name): value(of: name, beside)
        }
    }

    private var item: Shape? {
        switch shape {
        case .list(let element), .oneOrMore(let element): element
        case .comparisons(let type): .operand(type)
        case .operand(.list(let type)): .operand(type)
        case .field(let field, let isPiece):
            with(.value(field.type, isPiece: isPiece)).item
        case .value(.list(let type), let isPiece): .value(type, isPiece: isPiece)
        case .either(let first, let second): with(first).item ?? with(second).item
        default: nil
        }
    }

    private func value(of name: String, _ beside: (String) -> String?) -> ShapePlace? {
        switch shape {
        case .mapping(let mapping):
            mapping[name].map { with(Self.settled($0.shape, beside)) }
        case .entries(_, _, let shape): with(shape)
        case .localizedText: with(.text)
        case .message: with(.message)
        case .oneOrMore(let element): with(element).value(of: name, beside)
        case .either(let first, let second):
            with(first).value(of: name, beside) ?? with(second).value(of: name, beside)
        case .form: form(name, beside)
        case .elementConditions: listed.flatMap { with(.conditions($0)).value(of: name, beside) }
        case .conditions(let record): condition(name, on: record).map { with($0) }
        case .comparisons(let type):
            Comparison.all.first { $0.keyword == name }?.operand(type).map { with(.operand($0)) }
        default: recorded(name, beside).map { with($0) }
        }
    }

    /// A value of a type that stands beside it, where it does.
    private static func settled(_ shape: Shape, _ beside: (String) -> String?) -> Shape {
        guard case .parameterValue = shape else { return shape }
        return beside("type").flatMap { FieldType($0) }.map { .value($0, isPiece: true) } ?? shape
    }

    private func form(_ name: String, _ beside: (String) -> String?) -> ShapePlace? {
        guard let form = RuleForms.marked(by: { $0 == name || beside($0) != nil }),
            let key = form.shape[name]
        else { return with(.conditions(model.root)).value(of: name, beside) }
        var place = with(key.shape)
        let list = form.shape.keys.first { if case .listPath = $0.shape { true } else { false } }
        place.listed = list.flatMap { beside($0.name) }.flatMap { model.elements(of: $0) }
        if let given = beside("as"), let listed = place.listed { place.elements[given] = listed }
        return place
    }

    private func condition(_ name: String, on record: RecordDefinition) -> Shape? {
        switch name {
        case "all-of", "any-of": .list(.conditions(record))
        case "not": .conditions(record)
        default:
            model.field(at: name.split(separator: ".").map(String.init), from: record)
                .map { .comparisons($0.type) }
        }
    }

    private func recorded(_ name: String, _ beside: (String) -> String?) -> Shape? {
        switch shape {
        case .piece: with(.record(model.root, isPiece: true)).recorded(name, beside)
        case .record(let record, false) where name == "format" && record.name == model.root.name:
            .format(FileKind.inventory.format)
        case .record(let record, let isPiece): record[name].map { .field($0, isPiece: isPiece) }
        case .field(let field, let isPiece):
            with(.value(field.type, isPiece: isPiece)).recorded(name, beside)
        case .value(let type, let isPiece):
            type.element == nil
                ? model.record(of: type).flatMap {
                    with(.record($0, isPiece: isPiece)).recorded(name, beside)
                } : nil
        default: nil
        }
    }

    /// The same place, taken for another shape.
    package func with(_ shape: Shape) -> ShapePlace {
        var place = ShapePlace(shape, surroundings)
        (place.elements, place.listed) = (elements, listed)
        return place
    }

    /// The records that an `.elementConditions` or `.elementField` is about.
    package var listedRecord: RecordDefinition? { listed }
}

extension RuleForms {
    /// The form that a mapping is, by its keys; none where its keys are fields.
    package static func marked(by hasKey: (String) -> Bool) -> (any RuleForm.Type)? {
        all.first { $0.marks.contains(where: hasKey) }
    }
}
