import CEL
import Diagnostics
import YAML

extension Overlay {
    mutating func changeParameters() {
        for change in profile.parameters { apply(change) }
    }

    private mutating func apply(_ change: Profile.ParameterChange) {
        let name = change.name.text
        guard let parameter = pack[parameter: name] else {
            sayUnknown(change.name, "parameter", among: pack.parameters.map(\.name))
            return
        }
        if let lock = lock(.parameter(name)) {
            sayLocked("'\(name)'", at: change.name.span, lock)
        }
        if let rule = pack.rules.first(where: { lock(.rule($0.id)) != nil && $0.reads(parameter) }),
            let lock = lock(.rule(rule.id))
        {
            sayLocked("'\(rule.id)', which uses '\(name)',", at: change.name.span, lock)
        }
        guard let value = value(change.value, of: parameter), isBasis(change.basis) else { return }
        let old = pack.document.mapping?["parameters"]?.mapping?[name]?.mapping?["default"]
        let isNew = note(
            .parameter(name),
            "'\(name)'",
            from: old,
            to: change.value,
            because: change.reason,
            isSame: value == parameter.value
        )
        guard isNew else { return }
        let basis = change.basis ?? .text("interpretation", at: change.name.span)
        document = document.changing("parameters") { parameters in
            parameters.changing(name) { parameter in
                parameter.setting("default", to: change.value)
                    .setting("basis", to: basis)
                    .setting("because", to: change.reason.node)
            }
        }
    }

    /// Whether it is a basis, where one is given; the log says why not.
    private mutating func isBasis(_ node: Node?) -> Bool {
        guard let node else { return true }
        var nodes = NodeReader()
        let basis = nodes.word(node, as: Parameter.Basis.self, "a basis")
        log.append(contentsOf: nodes.log)
        return basis != nil
    }

    /// The new value, which must be of the parameter's type.
    private mutating func value(_ node: Node, of parameter: Parameter) -> Value? {
        var values = ValueReader(model: pack.model)
        let value = values.value(node, as: parameter.type)
        log.append(contentsOf: values.nodes.log)
        return value
    }
}

extension Rule {
    /// Whether what the rule asks for depends on a parameter.
    package func reads(_ parameter: Parameter) -> Bool {
        expressions.contains { $0.names(parameter.identifier) } || isWritten(with: parameter)
    }

    private var expressions: [Expression] {
        let condition = applies.map { [$0.condition.expression] } ?? []
        return switch requirement {
        case .form(let form): condition + [form.expression]
        case .levels(let levels): condition + levels.map(\.form.expression)
        case .expression: condition
        }
    }

    private func isWritten(with parameter: Parameter) -> Bool {
        guard case .expression(let text, _) = requirement else { return false }
        return text.text.split { !($0.isLetter || $0.isNumber || $0 == "_") }
            .contains { $0 == parameter.identifier }
    }
}

extension Expression {
    /// Whether it reads a variable of a name.
    fileprivate func names(_ name: String) -> Bool {
        if case .identifier(name) = kind { return true }
        return children.contains { $0.names(name) }
    }
}
