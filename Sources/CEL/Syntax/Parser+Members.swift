import Diagnostics

extension Parser {
    mutating func member() throws(Stop) -> Expression {
        let start = at
        return try members(of: try primary(), from: start)
    }

    /// Fields, calls and indices that follow an expression.
    mutating func members(
        of operand: Expression, from start: Int
    ) throws(Stop) -> Expression {
        var operand = operand
        while true {
            if take(".") {
                operand = try field(of: operand, from: start)
            } else if take("[") {
                let mode: Operator = take("?") ? .optionalIndex : .index
                let index = try expression()
                try want("]")
                operand = .call(mode, [operand, index], at: span(from: start))
            } else {
                return operand
            }
            operand = try checked(operand)
        }
    }

    private mutating func field(
        of operand: Expression, from start: Int
    ) throws(Stop) -> Expression {
        let isOptional = take("?")
        let nameAt = at
        let name: String
        switch token.kind {
        case .identifier(let text): name = text
        case .quoted(let text): name = text
        default: throw stop("the name of a field")
        }
        at += 1
        if isSign("("), !isOptional {
            let arguments = try arguments()
            let place = span(from: start)
            return try macro(name, on: operand, arguments, at: place, nameAt: nameAt)
                ?? .member(operand, name, arguments, at: place)
        }
        return .select(
            operand, name, mode: isOptional ? .optional : .value, at: span(from: start))
    }

    /// What stands between parentheses.
    mutating func arguments() throws(Stop) -> [Expression] {
        try want("(")
        return try list(until: ")")
    }

    private mutating func list(until close: String) throws(Stop) -> [Expression] {
        var elements: [Expression] = []
        if take(close) { return elements }
        repeat {
            if isSign(close), !elements.isEmpty, close != ")" { break }
            elements.append(try expression())
        } while take(",")
        try want(close)
        return elements
    }

    private mutating func primary() throws(Stop) -> Expression {
        let start = at
        switch token.kind {
        case .literal(let literal):
            at += 1
            return .literal(literal, at: span(from: start))
        case .smallestInt:
            log.append(
                SyntaxMessage.numberTooLarge("9223372036854775808"),
                at: text.span(of: token.range))
            throw Stop()
        case .identifier(let name): return try name == "in" ? fail("a value") : self.name(name)
        case .sign("("):
            at += 1
            let inner = try expression()
            try want(")")
            return inner
        case .sign("["): return try listLiteral()
        case .sign("{"): return try mapLiteral()
        case .sign("."):
            at += 1
            guard case .identifier(let name) = token.kind else { throw stop("a name") }
            return try self.name(".\(name)")
        case .quoted, .sign, .end: throw stop("a value")
        }
    }

    private mutating func fail(_ wanted: String) throws(Stop) -> Expression { throw stop(wanted) }

    static let reserved: Set<String> = [
        "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let",
        "loop", "package", "namespace", "return", "var", "void", "while",
    ]

    private mutating func name(_ name: String) throws(Stop) -> Expression {
        let start = at
        guard !Self.reserved.contains(name) else {
            log.append(SyntaxMessage.reserved(name), at: text.span(of: token.range))
            throw Stop()
        }
        at += 1
        guard isSign("(") else { return .identifier(name, at: span(from: start)) }
        let arguments = try arguments()
        if name == "has" { return try has(arguments, at: span(from: start)) }
        return .call(name, arguments, at: span(from: start))
    }

    private mutating func has(
        _ arguments: [Expression], at span: Span
    ) throws(Stop) -> Expression {
        guard arguments.count == 1, case .select(let operand, let selection) = arguments[0].kind,
            selection.mode == .value
        else {
            log.append(SyntaxMessage.macro("has", wanted: "a field, such as has(a.b)"), at: span)
            throw Stop()
        }
        return .has(operand, selection.field, at: span)
    }

    private mutating func listLiteral() throws(Stop) -> Expression {
        let start = at
        at += 1
        var elements: [Expression.Element] = []
        while !isSign("]") {
            let isOptional = take("?")
            elements.append(.init(try expression(), isOptional: isOptional))
            guard take(",") else { break }
        }
        try want("]")
        return Expression(.list(elements), at: span(from: start))
    }

    private mutating func mapLiteral() throws(Stop) -> Expression {
        let start = at
        at += 1
        var entries: [Expression.Entry] = []
        while !isSign("}") {
            let isOptional = take("?")
            let key = try expression()
            try want(":")
            entries.append(.init(key, try expression(), isOptional: isOptional))
            guard take(",") else { break }
        }
        try want("}")
        return Expression(.map(entries), at: span(from: start))
    }
}
