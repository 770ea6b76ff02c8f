import CEL
import Diagnostics

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
