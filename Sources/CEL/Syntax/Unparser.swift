extension Expression: CustomStringConvertible {
    /// The expression as CEL text, with no more parentheses than it needs.
    public var description: String { Unparser.text(of: self) }
}

/// Writes an expression as CEL.
enum Unparser {
    static func text(of expression: Expression) -> String {
        switch expression.kind {
        case .literal(let literal): literal.spelling
        case .identifier(let name): identifier(name)
        case .select(let operand, let selection): select(operand, selection)
        case .call(let call): self.call(call, expression.operation)
        case .list(let elements):
            "[\(elements.map { mark($0.isOptional) + text(of: $0.value) }.joined(", "))]"
        case .map(let entries):
            "{\(entries.map { "\(mark($0.isOptional))\(text(of: $0.key)): \(text(of: $0.value))" }.joined(", "))}"
        case .comprehension(let comprehension): self.comprehension(comprehension)
        case .binding(let binding): self.binding(binding)
        case .block(let values, let result):
            "cel.block([\(values.map(text).joined(", "))], \(text(of: result)))"
        }
    }

    /// A name, or the call that the name of a part of a block stands for.
    private static func identifier(_ name: String) -> String {
        if name.hasPrefix("@index") { return "cel.index(\(name.dropFirst(6)))" }
        guard name.hasPrefix("@it:") else { return name }
        return "cel.iterVar(\(name.dropFirst(4).split(separator: ":").joined(separator: ", ")))"
    }

    private static func mark(_ isOptional: Bool) -> String { isOptional ? "?" : "" }

    private static func select(
        _ operand: Expression,
        _ selection: Expression.Selection
    ) -> String {
        let isPlain =
            selection.field.utf8.allSatisfy(\.isNamePart)
            && selection.field.utf8.first.map { !$0.isDigit } ?? false
            && !["in", "true", "false", "null"].contains(selection.field)
        let field = isPlain ? selection.field : "`\(selection.field)`"
        let operand = text(of: operand, in: .postfix)
        switch selection.mode {
        case .value: return "\(operand).\(field)"
        case .optional: return "\(operand).?\(field)"
        case .presence: return "has(\(operand).\(field))"
        }
    }

    private static func call(_ call: Expression.Call, _ operation: Operator?) -> String {
        let arguments = call.arguments
        guard let operation, operation.takes(arguments.count) else {
            let list = arguments.map(text).joined(", ")
            let target = call.target.map { text(of: $0, in: .postfix) + "." } ?? ""
            return "\(target)\(call.function)(\(list))"
        }
        switch operation {
        case .conditional:
            let condition = text(of: arguments[0], in: .or)
            return "\(condition) ? \(text(of: arguments[1], in: .or)) : \(text(of: arguments[2]))"
        case .index: return "\(text(of: arguments[0], in: .postfix))[\(text(of: arguments[1]))]"
        case .optionalIndex:
            return "\(text(of: arguments[0], in: .postfix))[?\(text(of: arguments[1]))]"
        case .not, .negate:
            let operand = text(of: arguments[0], in: .prefix)
            let isNumber = operand.utf8.first.map { $0.isDigit || $0 == UInt8(ascii: "-") } ?? false
            return operation.symbol + (isNumber ? "(\(operand))" : operand)
        case .or, .and, .equals, .notEquals, .less, .lessOrEqual, .greater, .greaterOrEqual,
            .isIn, .add, .subtract, .multiply, .divide, .remainder:
            let first = text(of: arguments[0], in: operation.binding)
            let rest = arguments.dropFirst().map { text(of: $0, in: operation.binding.tighter) }
            return ([first] + rest).joined(" \(operation.symbol) ")
        }
    }

    private static func text(of expression: Expression, in binding: TextBinding) -> String {
        let text = text(of: expression)
        return expression.binding < binding ? "(\(text))" : text
    }

    private static func comprehension(_ parts: Comprehension) -> String {
        let names = ([parts.variable] + (parts.second.map { [$0] } ?? [])).map(identifier)
        var arguments = names
        switch parts.kind {
        case .map(let condition?), .transformList(let condition?), .transformMap(let condition?),
            .transformMapEntry(let condition?):
            arguments.append(text(of: condition))
        case .atLeast(let count): arguments.insert(text(of: count), at: 0)
        case .exists, .all, .existsOne, .filter, .map, .transformList, .transformMap,
            .transformMapEntry, .sortBy:
            break
        }
        let list = (arguments + [text(of: parts.body)]).joined(", ")
        return "\(text(of: parts.range, in: .postfix)).\(parts.kind.name)(\(list))"
    }

    private static func binding(_ binding: Binding) -> String {
        let body = text(of: binding.body)
        switch binding.kind {
        case .bind: return "cel.bind(\(binding.name), \(text(of: binding.value)), \(body))"
        case .optionalMap:
            return "\(text(of: binding.value, in: .postfix)).optMap(\(binding.name), \(body))"
        case .optionalFlatMap:
            return "\(text(of: binding.value, in: .postfix)).optFlatMap(\(binding.name), \(body))"
        }
    }
}

extension [String] {
    fileprivate func joined(_ separator: String) -> String { joined(separator: separator) }
}
