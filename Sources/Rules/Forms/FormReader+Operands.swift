import CEL
import Diagnostics
import YAML

extension FormReader {
    /// What something is compared with, of a type: a value, a parameter, an element's field.
    mutating func operand(_ node: Node, as type: FieldType, _ what: String) -> Operand? {
        if case .list(let element) = type { return operands(node, as: element) }
        guard let scalar = node.scalar else {
            nodes.wanted(what, node)
            return nil
        }
        if scalar.text.hasPrefix("$") { return named(node, scalar.text, as: type) }
        if type == .date, scalar.text == "as-of" { return .asOf(node.span) }
        var values = ValueReader(model: model, nodes: nodes)
        let value = values.value(node, as: type)
        nodes = values.nodes
        return value.map { .value($0, text: scalar.text, node.span) }
    }

    private mutating func operands(_ node: Node, as type: FieldType) -> Operand? {
        guard let list = nodes.list(node, of: "values") else { return nil }
        let operands = list.compactMap { operand($0, as: type, type.inWords) }
        return operands.count == list.count ? .list(operands, node.span) : nil
    }

    /// A parameter, or a field of an element that an outer form goes through.
    private mutating func named(_ node: Node, _ text: String, as type: FieldType) -> Operand? {
        let path = text.dropFirst().split(separator: ".", maxSplits: 1).map(String.init)
        if path.count == 2, let record = names[path[0]] {
            return field(path[1], of: record, at: node.span).map { .element(name: path[0], $0) }
        }
        guard let name = path.first, path.count == 1, let parameter = parameters[name] else {
            let known = parameters.keys.sorted() + names.keys.sorted()
            log.append(
                FormMessage.unknownName(
                    String(text.dropFirst()),
                    near: NearestName.of(path.first ?? "", in: known)
                ),
                at: node.span
            )
            return nil
        }
        guard parameter.type.fits(type) else {
            log.append(
                FormMessage.parameterType(name, parameter.type.inWords, wanted: type.inWords),
                at: node.span,
                notes: [.init("'\(name)' is declared here", at: parameter.span)]
            )
            return nil
        }
        return .parameter(parameter, node.span)
    }
}

extension FieldType {
    /// Whether a value of the type may stand where another is wanted.
    package func fits(_ wanted: FieldType) -> Bool {
        self == wanted || (self == .wholeNumber && wanted == .number)
    }
}
