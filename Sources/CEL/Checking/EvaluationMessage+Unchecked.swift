extension EvaluationMessage {
    /// What a fault of checking is when the expression runs unchecked.
    static func unchecked(_ message: CheckMessage) -> EvaluationMessage {
        switch message {
        case .undeclared(let name, _), .noSuchFunction(let name, _): .undeclared(name)
        case .noSuchField(let field, let type, _): .noSuchField(field, in: type)
        case .noFields, .noOverload, .notIterable, .wrongType, .tooDeep:
            .noSuchOverload(message.text, [])
        }
    }
}
