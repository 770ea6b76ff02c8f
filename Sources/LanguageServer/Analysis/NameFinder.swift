import CEL
import Diagnostics
import Rules
import YAML

/// Walks a document by its shape and notes every name in it.
struct NameFinder {
    private let environment: Environment?
    var occurrences: [Occurrence] = []

    /// Which rule of the pack is being walked.
    private var rule = 0

    /// The parameters that the document declares, by the names that expressions use.
    private let parameters: [String: String]

    /// Every name in a document.
    static func occurrences(
        in root: Node,
        of kind: FileKind,
        model: Model,
        environment: Environment?
    ) -> [Occurrence] {
        let parameters = root.mapping?["parameters"]?.mapping?.entries.map(\.name) ?? []
        var finder = NameFinder(
            environment: environment,
            parameters: Dictionary(
                parameters.map { ($0.asIdentifier, $0) },
                uniquingKeysWith: { first, _ in first }
            )
        )
        finder.walk(root, ShapePlace(kind.shape(model), model: model), path: [])
        return finder.occurrences
    }

    private init(environment: Environment?, parameters: [String: String]) {
        (self.environment, self.parameters) = (environment, parameters)
    }

    private mutating func walk(_ node: Node, _ place: ShapePlace, path: [String]) {
        switch node.content {
        case .scalar(let scalar): read(scalar, node, place)
        case .sequence(let elements):
            guard let inner = place.inside(.item, beside: { _ in nil }) else { return }
            for element in elements { walk(element, inner, path: path) }
        case .mapping(let mapping): walk(mapping, place, path)
        }
    }

    private mutating func walk(_ mapping: Mapping, _ place: ShapePlace, _ path: [String]) {
        if case .mapping(let shape) = place.shape, shape.what == RuleShape.rule.what { rule += 1 }
        for entry in mapping.entries {
            note(key: entry, place, path)
            let inner = place.inside(.key(entry.name)) { name in
                mapping[name].map { $0.scalar?.text ?? "" }
            }
            if let inner { walk(entry.value, inner, path: path + [entry.name]) }
        }
    }

    /// Notes what a key names.
    private mutating func note(key entry: Mapping.Entry, _ place: ShapePlace, _ path: [String]) {
        switch place.shape {
        case .entries(let kind, let isDeclared, _):
            add(.named(kind, entry.name), entry.key, isDeclared)
        case .conditions(let record): addPath(entry.name, of: record, entry.key, place.model)
        case .elementConditions:
            place.listedRecord.map { addPath(entry.name, of: $0, entry.key, place.model) }
        case .form where entry.name == "as":
            add(.variable(entry.value.scalar?.text ?? "", rule: rule), entry.value, true)
        case .form where RuleForms.marked(by: { $0 == entry.name }) == nil:
            addPath(entry.name, of: place.model.root, entry.key, place.model)
        case .piece: addRecord(place.model.root, entry, path)
        case .record(let record, _): addRecord(record, entry, path)
        case .field(let field, _):
            place.model.record(of: field.type).map { addRecord($0, entry, path) }
        case .value(let type, _):
            place.model.record(of: type).map { addRecord($0, entry, path) }
        default: break
        }
    }

    private mutating func addRecord(
        _ record: RecordDefinition,
        _ entry: Mapping.Entry,
        _ path: [String]
    ) {
        guard record[entry.name] != nil else { return }
        add(.field(record: record.name, name: entry.name), entry.key, false)
        if entry.name == "id" {
            let list = path.joined(separator: ".")
            add(.element(list: list, id: entry.value.scalar?.text ?? ""), entry.value, true)
        }
        if entry.name == "rule", record.name == "waiver" || record.name == "statement" {
            add(.named(.rule, entry.value.scalar?.text ?? ""), entry.value, false)
        }
    }

    /// Notes what a value names.
    private mutating func read(_ scalar: Scalar, _ node: Node, _ place: ShapePlace) {
        switch place.shape {
        case .name(let kind, let isDeclared): add(.named(kind, scalar.text), node, isDeclared)
        case .oneOrMore(let element): read(scalar, node, place.with(element))
        case .listPath: addPath(scalar.text, of: place.model.root, node, place.model)
        case .elementField:
            place.listedRecord.map { addPath(scalar.text, of: $0, node, place.model) }
        case .comparisons, .operand: addOperand(scalar, place)
        case .message: addFigures(scalar)
        case .expression: addIdentifiers(scalar)
        case .field(let field, _): addReference(field.type, scalar, node)
        case .value(let type, _): addReference(type, scalar, node)
        default: break
        }
    }

    private mutating func addReference(_ type: FieldType, _ scalar: Scalar, _ node: Node) {
        guard case .reference(let list) = type else { return }
        add(.element(list: list, id: scalar.text), node, false)
    }

    /// `$parameter`, or `$name.field` of an element.
    private mutating func addOperand(_ scalar: Scalar, _ place: ShapePlace) {
        guard scalar.text.hasPrefix("$") else { return }
        let path = scalar.text.dropFirst()
        let first = String(path.prefix { $0 != "." })
        let length = first.utf8.count
        let span = scalar.located.span(of: 1..<1 + length)
        guard let record = place.elements[first] else {
            return add(
                .named(.parameter, String(path)),
                scalar.located.span(of: 1..<scalar.text.utf8.count)
            )
        }
        add(.variable(first, rule: rule), span)
        addPath(
            String(path.dropFirst(first.count + 1)),
            of: record,
            scalar.located,
            from: length + 2,
            place.model
        )
    }

    private mutating func addFigures(_ scalar: Scalar) {
        for figure in MessageTemplate.figures(in: scalar.located)
        where !MessageTemplate.figures.contains(figure.name) {
            add(.named(.parameter, figure.name), figure.span)
        }
    }

    private mutating func addIdentifiers(_ scalar: Scalar) {
        var log = DiagnosticLog()
        guard let expression = environment?.parse(scalar.located, into: &log) else { return }
        addIdentifiers(expression)
    }

    private mutating func addIdentifiers(_ expression: Expression) {
        if case .identifier(let name) = expression.kind, let parameter = parameters[name] {
            occurrences.append(
                Occurrence(
                    symbol: .named(.parameter, parameter),
                    span: expression.span,
                    isDeclaration: false,
                    isIdentifier: true
                )
            )
        }
        for child in expression.children { addIdentifiers(child) }
    }
}
