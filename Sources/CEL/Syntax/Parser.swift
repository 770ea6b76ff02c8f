import Diagnostics

/// Reads tokens into an expression; levels are limited, so that no text can exhaust the stack.
struct Parser {
    let text: LocatedText
    let tokens: [Token]
    let limits: Limits
    let hasCounting: Bool
    var log = DiagnosticLog()
    var at = 0
    var depth = 0

    /// Why reading cannot go on; the log has been told.
    struct Stop: Error {}

    static func parse(
        _ text: LocatedText, limits: Limits, hasCounting: Bool, into log: inout DiagnosticLog
    ) -> Expression? {
        guard text.text.utf8.count <= limits.bytes else {
            log.append(SyntaxMessage.tooLong(limits.bytes), at: text.span)
            return nil
        }
        guard let tokens = Lexer.tokens(of: text, into: &log) else { return nil }
        var parser = Parser(text: text, tokens: tokens, limits: limits, hasCounting: hasCounting)
        let expression = try? parser.whole()
        log.append(contentsOf: parser.log)
        return expression
    }

    private mutating func whole() throws(Stop) -> Expression {
        let expression = try self.expression()
        guard tokens[at].kind == .end else { throw stop("an operator or the end") }
        return expression
    }

    var token: Token { tokens[at] }

    func isSign(_ sign: String) -> Bool { token.kind == .sign(sign) }

    mutating func take(_ sign: String) -> Bool {
        guard isSign(sign) else { return false }
        at += 1
        return true
    }

    mutating func want(_ sign: String) throws(Stop) {
        guard take(sign) else { throw stop("'\(sign)'") }
    }

    mutating func stop(_ wanted: String) -> Stop {
        let found =
            token.kind == .end
            ? "the end" : "'\(String(decoding: Array(text.text.utf8)[token.range], as: UTF8.self))'"
        log.append(SyntaxMessage.wanted(wanted, found: found), at: text.span(of: token.range))
        return Stop()
    }

    /// The place from a token to the one before the next.
    func span(from start: Int) -> Span {
        let last = tokens[max(start, at - 1)].range.upperBound
        return text.span(of: tokens[start].range.lowerBound..<last)
    }

    private mutating func deeper() throws(Stop) {
        depth += 1
        guard depth <= limits.depth else {
            log.append(SyntaxMessage.tooDeep(limits.depth), at: text.span(of: token.range))
            throw Stop()
        }
    }

    mutating func expression() throws(Stop) -> Expression {
        try deeper()
        defer { depth -= 1 }
        let start = at
        let condition = try joined(.or, "||") { parser throws(Stop) in
            try parser.joined(.and, "&&") { parser throws(Stop) in try parser.relation() }
        }
        guard take("?") else { return condition }
        let yes = try expression()
        try want(":")
        let no = try expression()
        return .conditional(condition, yes, no, at: span(from: start))
    }

    private mutating func joined(
        _ operation: Operator, _ sign: String,
        _ operand: (inout Parser) throws(Stop) -> Expression
    ) throws(Stop) -> Expression {
        let start = at
        var operands = [try operand(&self)]
        while take(sign) { operands.append(try operand(&self)) }
        return operands.count == 1
            ? operands[0] : .call(operation, operands, at: span(from: start))
    }

    private static let relations: [(String, Operator)] = [
        ("==", .equals), ("!=", .notEquals), ("<=", .lessOrEqual), (">=", .greaterOrEqual),
        ("<", .less), (">", .greater),
    ]

    private mutating func relation() throws(Stop) -> Expression {
        try chain { parser in
            if parser.token.kind == .identifier("in") { return .isIn }
            return Self.relations.first { parser.isSign($0.0) }?.1
        } operand: { parser throws(Stop) in
            try parser.chain { parser in
                parser.isSign("+") ? .add : parser.isSign("-") ? .subtract : nil
            } operand: { parser throws(Stop) in
                try parser.chain { parser in
                    parser.isSign("*")
                        ? .multiply
                        : parser.isSign("/") ? .divide : parser.isSign("%") ? .remainder : nil
                } operand: { parser throws(Stop) in try parser.unary() }
            }
        }
    }

    /// Operands of one rank, the left ones first.
    private mutating func chain(
        _ operation: (Parser) -> Operator?,
        operand: (inout Parser) throws(Stop) -> Expression
    ) throws(Stop) -> Expression {
        let start = at
        var left = try operand(&self)
        while let found = operation(self) {
            at += 1
            let right = try operand(&self)
            left = try checked(.call(found, [left, right], at: span(from: start)))
        }
        return left
    }

    /// The expression, unless a chain has made it too deep.
    mutating func checked(_ expression: Expression) throws(Stop) -> Expression {
        guard expression.depth <= limits.depth else {
            log.append(SyntaxMessage.tooDeep(limits.depth), at: expression.span)
            throw Stop()
        }
        return expression
    }

    private mutating func unary() throws(Stop) -> Expression {
        let start = at
        try deeper()
        defer { depth -= 1 }
        if take("!") { return .not(try unary(), at: span(from: start)) }
        guard isSign("-") else { return try member() }
        at += 1
        switch token.kind {
        case .smallestInt:
            at += 1
            return try members(of: .literal(.int(.min), at: span(from: start)), from: start)
        case .literal(.int(let number)):
            at += 1
            return try members(of: .literal(.int(-number), at: span(from: start)), from: start)
        case .literal(.double(let number)):
            at += 1
            return try members(of: .literal(.double(-number), at: span(from: start)), from: start)
        default: return .call(.negate, [try unary()], at: span(from: start))
        }
    }
}
