import CEL
import Rules

/// Writes conditions on the fields of one record as forms write them.
struct FilterWriter {
    private let pack: Pack
    private let scope: FieldScope

    /// The variable of the record; none where it is the root.
    private let element: String?

    init(_ pack: Pack, _ scope: FieldScope, element: String? = nil) {
        self.pack = pack
        self.scope = scope
        self.element = element
    }

    /// The conditions in flow style; none where one of them has no comparison that says it.
    func filter(_ expression: Expression) -> String? {
        var entries: [(path: String, text: String)] = []
        var rest = expression.conjuncts
        while !rest.isEmpty {
            guard let entry = period(&rest) ?? entry(rest.removeFirst()) else { return nil }
            entries.append(entry)
        }
        guard Set(entries.map(\.path)).count == entries.count else { return nil }
        return "{\(entries.map { "\($0.path): \($0.text)" }.joined(separator: ", "))}"
    }

    private func entry(_ expression: Expression) -> (path: String, text: String)? {
        if let field = expression.presentOperand { return path(field).map { ($0, "present") } }
        if let inner = expression.negated { return negated(inner) }
        guard case .call(let call) = expression.kind, call.arguments.count >= 2 else { return nil }
        if expression.operation == .or { return group(expression.disjuncts) }
        return comparison(expression.operation, call.arguments[0], call.arguments[1])
    }

    private func negated(_ inner: Expression) -> (path: String, text: String)? {
        if let field = inner.presentOperand { return path(field).map { ($0, "absent") } }
        if inner.operation == .isIn, let field = path(inner.children[0]),
            let words = operand(inner.children[1])
        {
            return (field, "{none-of: \(words)}")
        }
        return filter(inner).map { ("not", $0) }
    }

    private func group(_ parts: [Expression]) -> (path: String, text: String)? {
        let filters = parts.compactMap { filter($0) }
        guard filters.count == parts.count else { return nil }
        return ("any-of", "[\(filters.joined(separator: ", "))]")
    }

    private func comparison(
        _ operation: Operator?,
        _ left: Expression,
        _ right: Expression
    ) -> (path: String, text: String)? {
        if operation == .isIn, let field = path(right), let word = operand(left) {
            return (field, "{has: \(word)}")
        }
        guard let field = path(left), let definition = scope.field(left), let value = operand(right)
        else { return nil }
        if operation == .equals || operation == .isIn { return (field, value) }
        let keywords = definition.type == .date ? Self.keywordsOfDates : Self.keywords
        return operation.flatMap { keywords[$0] }.map { (field, "{\($0): \(value)}") }
    }

    private static let keywords: [Operator: String] = [
        .notEquals: "is-not", .less: "less-than", .lessOrEqual: "at-most", .greater: "more-than",
        .greaterOrEqual: "at-least",
    ]

    private static let keywordsOfDates: [Operator: String] = [
        .notEquals: "is-not", .less: "before", .lessOrEqual: "on-or-before", .greater: "after",
        .greaterOrEqual: "on-or-after",
    ]

    /// The path of a field as forms write it.
    private func path(_ expression: Expression) -> String? {
        guard let (variable, fields) = scope.path(expression), variable == element, !fields.isEmpty
        else { return nil }
        let isAmount = fields.count > 1 && fields[fields.count - 2].type == .money
        return (isAmount ? fields.dropLast() : fields[...]).map(\.name).joined(separator: ".")
    }
}

extension FilterWriter {
    /// Two comparisons that say that a day lies in a period up to the day of the check, or from it.
    private func period(_ parts: inout [Expression]) -> (path: String, text: String)? {
        guard let first = parts.first, first.isOrdering, let field = first.children.first,
            let other = parts.dropFirst().firstIndex(where: { part in
                part.isOrdering && part.children.first == field
            }), let path = path(field)
        else { return nil }
        for (low, high) in [(first, parts[other]), (parts[other], first)]
        where low.operation == .greaterOrEqual && high.operation == .lessOrEqual {
            guard let text = window(low.children[1], high.children[1]) else { continue }
            parts.remove(at: other)
            parts.removeFirst()
            return (path, text)
        }
        return nil
    }

    private func window(_ low: Expression, _ high: Expression) -> String? {
        if high.isAsOf, let period = shift(low, "minus") { return "{within: \(period)}" }
        if low.isAsOf, let period = shift(high, "plus") { return "{due-within: \(period)}" }
        return nil
    }

    private func shift(_ expression: Expression, _ function: String) -> String? {
        guard case .call(let call) = expression.kind, call.function == function,
            call.target?.isAsOf == true, let period = call.arguments.first
        else { return nil }
        return operand(period)
    }

    /// A value, a parameter or the day of the check, as forms write it.
    func operand(_ expression: Expression) -> String? {
        switch expression.kind {
        case .literal(.bool(let truth)): return truth ? "yes" : "no"
        case .literal(.int(let number)): return String(number)
        case .literal(.double(let number)): return String(number)
        case .literal(.string(let text)): return quoted(text)
        case .identifier("as_of"): return "as-of"
        case .identifier(let name):
            return pack.parameters.first { $0.identifier == name }.map { "$\($0.name)" }
        case .list(let elements):
            let texts = elements.compactMap { operand($0.value) }
            guard texts.count == elements.count, !texts.isEmpty else { return nil }
            return "[\(texts.joined(separator: ", "))]"
        case .literal, .select, .call, .map, .comprehension, .binding, .block: return nil
        }
    }

    private func quoted(_ text: String) -> String? {
        let isWord = text.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-")
        }
        if isWord, text.utf8.first != UInt8(ascii: "-"), text != "present", text != "absent" {
            return text
        }
        let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 >= 0x80 }
        guard isPlain, !text.hasPrefix("$") else { return nil }
        return "'\(text.replacing("'", with: "''"))'"
    }
}

extension Expression {
    fileprivate var isAsOf: Bool { kind == .identifier("as_of") }
}
