import CEL
import Diagnostics
import YAML

extension Overlay {
    mutating func changeParameters() {
        for change in profile.parameters {
            if let parameter = pack[parameter: change.name.text] {
                apply(change, to: parameter)
            } else {
                sayUnknown(change.name, "parameter", among: pack.parameters.map(\.name))
            }
        }
    }

    private mutating func apply(_ change: Profile.ParameterChange, to parameter: Parameter) {
        checkLocks(of: parameter, at: change.name.span)
        guard let value = value(change.value, of: parameter), isBasis(change.basis) else { return }
        let written = pack.document.mapping?["parameters"]?.mapping?[parameter.name]
        let isNew = note(
            .parameter(parameter.name),
            from: written?.mapping?["default"],
            to: change.value,
            because: change.reason,
            isSame: value == parameter.value
        )
        if isNew { set(parameter.name, change) }
    }

    private mutating func set(_ name: String, _ change: Profile.ParameterChange) {
        let basis = change.basis ?? .text("interpretation", at: change.name.span)
        document = document.changing("parameters") { parameters in
            parameters.changing(name) { parameter in
                parameter.setting("default", to: change.value)
                    .setting("basis", to: basis)
                    .setting("because", to: change.reason.node)
            }
        }
    }

    /// Sees that neither the parameter nor a rule that uses it is locked.
    private mutating func checkLocks(of parameter: Parameter, at span: Span) {
        let name = parameter.name
        if let lock = lock(.parameter(name)) { sayLocked("'\(name)'", at: span, lock) }
        for rule in pack.rules where rule.reads(parameter) {
            guard let lock = lock(.rule(rule.id)) else { continue }
            sayLocked("'\(rule.id)', which uses '\(name)',", at: span, lock)
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
