import Diagnostics

extension Parser {
    /// A primary with the fields, indices and calls that follow it.
    mutating func member() throws(SyntaxFault) -> Expression {
        try selectors(of: try primary())
    }

    mutating func selectors(of first: Expression) throws(SyntaxFault) -> Expression {
        var operand = first
        while case .symbol(let symbol) = token.kind, symbol == .dot || symbol == .leftBracket {
            operand = symbol == .dot ? try field(of: operand) : try index(of: operand)
        }
        return operand
    }

    private mutating func field(of operand: Expression) throws(SyntaxFault) -> Expression {
        try expect(.dot)
        let isOptional = try skip(.question)
        let isQuoted = if case .quotedName = token.kind { true } else { false }
        let (name, range) = try fieldName()
        if !isOptional, !isQuoted, case .symbol(.leftParenthesis) = token.kind {
            return try call(name, on: operand, nameAt: range)
        }
        let selection = Expression.Selection(name, mode: isOptional ? .optional : .value)
        return try checked(Expression(.select(operand, selection), at: span(from: operand)))
    }

    private mutating func fieldName() throws(SyntaxFault) -> (String, Range<Int>) {
        let range = token.range
        switch token.kind {
        case .name(let name) where !["in", "true", "false", "null"].contains(name):
            try advance()
            return (name, range)
        case .quotedName(let name):
            try advance()
            return (name, range)
        case .name, .int, .uint, .double, .string, .bytes, .symbol, .end:
            throw unexpected("the name of a field")
        }
    }

    private mutating func index(of operand: Expression) throws(SyntaxFault) -> Expression {
        try expect(.leftBracket)
        let operation: Operator = try skip(.question) ? .optionalIndex : .index
        let index = try expression()
        try expect(.rightBracket)
        let call = Expression.Call(operation.rawValue, [operand, index])
        return try checked(Expression(.call(call), at: span(from: operand)))
    }

    private mutating func primary() throws(SyntaxFault) -> Expression {
        let range = token.range
        switch token.kind {
        case .name(let name): return try named(name, range)
        case .quotedName: throw unexpected("a value")
        case .int(let magnitude):
            guard let number = Int64(exactly: magnitude) else {
                let message = SyntaxMessage.numberTooLarge(lexer.spelling(range))
                throw SyntaxFault(message: message, range: range)
            }
            return try literal(.int(number))
        case .uint(let number): return try literal(.uint(number))
        case .double(let number): return try literal(.double(number))
        case .string(let text): return try literal(.string(text))
        case .bytes(let bytes): return try literal(.bytes(bytes))
        case .symbol(let symbol): return try opened(by: symbol, range)
        case .end: throw unexpected("a value")
        }
    }

    private mutating func opened(
        by symbol: Token.Symbol,
        _ range: Range<Int>
    ) throws(SyntaxFault) -> Expression {
        let opens: [Token.Symbol] = [.leftBracket, .leftBrace, .leftParenthesis, .dot]
        guard opens.contains(symbol) else { throw unexpected("a value") }
        try advance()
        if symbol == .leftBracket { return try list(range) }
        if symbol == .leftBrace { return try map(range) }
        if symbol == .leftParenthesis {
            let inner = try expression()
            try expect(.rightParenthesis)
            return inner
        }
        guard case .name(let name) = token.kind else { throw unexpected("a name") }
        return try named(name, range.lowerBound..<token.range.upperBound, prefix: ".")
    }

    private mutating func named(
        _ name: String,
        _ range: Range<Int>,
        prefix: String = ""
    ) throws(SyntaxFault) -> Expression {
        switch name {
        case "true": return try literal(.bool(true))
        case "false": return try literal(.bool(false))
        case "null": return try literal(.null)
        default: break
        }
        guard !Self.reserved.contains(name) else {
            throw SyntaxFault(message: .reservedWord(name), range: range)
        }
        try advance()
        if case .symbol(.leftParenthesis) = token.kind {
            return try call(prefix + name, on: nil, nameAt: range)
        }
        return try leaf(.identifier(prefix + name), range)
    }

    private mutating func literal(_ literal: Literal) throws(SyntaxFault) -> Expression {
        let range = token.range
        try advance()
        return try leaf(.literal(literal), range)
    }

    private mutating func call(
        _ name: String,
        on target: Expression?,
        nameAt range: Range<Int>
    ) throws(SyntaxFault) -> Expression {
        try expect(.leftParenthesis)
        var arguments: [Expression] = []
        while token.kind != .symbol(.rightParenthesis) {
            arguments.append(try expression())
            guard try skip(.comma) else { break }
        }
        let end = token.range.upperBound
        try expect(.rightParenthesis)
        let wholeRange = range.lowerBound..<end
        let whole = text.span(of: wholeRange)
        let call = Expression.Call(name, on: target, arguments)
        let span = target.map { $0.span.joined(with: whole) } ?? whole
        if let expanded = try macros.expand(call, at: span, in: wholeRange) {
            return try checked(expanded)
        }
        return try checked(Expression(.call(call), at: span))
    }

    private mutating func list(_ start: Range<Int>) throws(SyntaxFault) -> Expression {
        var elements: [Expression.Element] = []
        while token.kind != .symbol(.rightBracket) {
            let isOptional = try skip(.question)
            elements.append(Expression.Element(try expression(), isOptional: isOptional))
            guard try skip(.comma) else { break }
        }
        let range = start.lowerBound..<token.range.upperBound
        try expect(.rightBracket)
        return try leaf(.list(elements), range)
    }

    private mutating func map(_ start: Range<Int>) throws(SyntaxFault) -> Expression {
        var entries: [Expression.Entry] = []
        while token.kind != .symbol(.rightBrace) {
            let isOptional = try skip(.question)
            let key = try expression()
            try expect(.colon)
            entries.append(Expression.Entry(key, try expression(), isOptional: isOptional))
            guard try skip(.comma) else { break }
        }
        let range = start.lowerBound..<token.range.upperBound
        try expect(.rightBrace)
        return try leaf(.map(entries), range)
    }

    private static let reserved: Set<String> = [
        "as", "break", "const", "continue", "else", "for", "function", "if", "import", "in",
        "let", "loop", "package", "namespace", "return", "var", "void", "while",
    ]
}
