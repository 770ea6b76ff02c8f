import Diagnostics

extension Parser {
    mutating func advance() throws(SyntaxFault) {
        token = try lexer.next()
    }

    mutating func skip(_ symbol: Token.Symbol) throws(SyntaxFault) -> Bool {
        guard token.kind == .symbol(symbol) else { return false }
        try advance()
        return true
    }

    mutating func expect(_ symbol: Token.Symbol) throws(SyntaxFault) {
        guard try skip(symbol) else { throw unexpected("'\(symbol.rawValue)'") }
    }

    func unexpected(_ wanted: String) -> SyntaxFault {
        SyntaxFault(
            message: .unexpected(token.description, wanted: wanted),
            range: token.range
        )
    }

    /// Goes one level down; the caller comes back up.
    mutating func enter() throws(SyntaxFault) {
        guard depth < limits.depth else { throw tooDeep }
        depth += 1
    }

    mutating func leaf(
        _ kind: Expression.Kind,
        _ range: Range<Int>
    ) throws(SyntaxFault) -> Expression {
        try checked(Expression(kind, at: text.span(of: range)))
    }

    mutating func make(
        _ operation: Operator,
        _ operands: [Expression]
    ) throws(SyntaxFault) -> Expression {
        let span = operands[0].span.joined(with: operands[operands.count - 1].span)
        return try checked(.call(operation, operands, at: span))
    }

    /// Holds a new part to the limits.
    mutating func checked(_ expression: Expression) throws(SyntaxFault) -> Expression {
        guard expression.depth <= limits.depth else { throw tooDeep }
        parts += 1
        guard parts <= limits.nodes else {
            throw SyntaxFault(message: .tooManyParts(limits.nodes), range: token.range)
        }
        return expression
    }

    func span(from offset: Int, to operand: Expression) -> Span {
        text.span(of: offset..<offset + 1).joined(with: operand.span)
    }

    /// From the start of an operand to the token before this one.
    func span(from operand: Expression) -> Span {
        operand.span.joined(with: text.span(of: token.previousEnd(in: lexer)))
    }

    private var tooDeep: SyntaxFault {
        SyntaxFault(message: .tooDeep(limits.depth), range: token.range)
    }
}

extension Token {
    /// The last character before the token that is not space.
    fileprivate func previousEnd(in lexer: Lexer) -> Range<Int> {
        var end = range.lowerBound
        while end > 1, lexer.bytes[end - 1] <= .space { end -= 1 }
        return max(0, end - 1)..<end
    }
}
