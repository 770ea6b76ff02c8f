import Diagnostics

/// Reads an expression by precedence climbing; it stops at the first fault.
struct Parser {
    let text: LocatedText
    let macros: MacroTable
    let limits: Limits
    var lexer: Lexer
    var token = Token(kind: .end, range: 0..<0)
    var depth = 0
    var parts = 0

    /// Reads the whole of a text.
    static func parse(
        _ text: LocatedText,
        macros: MacroTable,
        limits: Limits,
        into log: inout DiagnosticLog
    ) -> Expression? {
        do throws(SyntaxFault) {
            var parser = Parser(
                text: text,
                macros: macros,
                limits: limits,
                lexer: Lexer(text.text)
            )
            return try parser.whole()
        } catch {
            log.append(error.message, at: text.span(of: error.range))
            return nil
        }
    }

    private mutating func whole() throws(SyntaxFault) -> Expression {
        let count = text.text.utf8.count
        guard count <= limits.bytes else {
            throw SyntaxFault(message: .tooLong(limits.bytes), range: 0..<count)
        }
        try advance()
        let expression = try expression()
        guard case .end = token.kind else { throw unexpected("an operator or the end") }
        return expression
    }

    /// A whole expression, conditional included.
    mutating func expression() throws(SyntaxFault) -> Expression {
        try enter()
        defer { depth -= 1 }
        let condition = try binary(.or)
        guard try skip(.question) else { return condition }
        let yes = try binary(.or)
        try expect(.colon)
        let no = try expression()
        return try make(.conditional, [condition, yes, no])
    }

    /// Operators that bind at least as tightly as a level.
    private mutating func binary(_ level: Precedence) throws(SyntaxFault) -> Expression {
        guard let tighter = level.tighter else { return try unary() }
        var left = try binary(tighter)
        while let operation = operation(at: level) {
            try advance()
            let right = try binary(tighter)
            left = try joined(operation, left, right)
        }
        return left
    }

    private func operation(at level: Precedence) -> Operator? {
        switch token.kind {
        case .symbol(let symbol): level.operators[symbol]
        case .name("in") where level == .relation: .isIn
        case .name, .quotedName, .int, .uint, .double, .string, .bytes, .end: nil
        }
    }

    /// A chain of `&&` or of `||` is one call of many arguments, so that it stays flat.
    private mutating func joined(
        _ operation: Operator,
        _ left: Expression,
        _ right: Expression
    ) throws(SyntaxFault) -> Expression {
        guard operation == .and || operation == .or else {
            return try make(operation, [left, right])
        }
        guard left.operation == operation, case .call(let call) = left.kind else {
            return try make(operation, [left, right])
        }
        return try make(operation, call.arguments + [right])
    }

    private mutating func unary() throws(SyntaxFault) -> Expression {
        let start = token.range
        if case .symbol(.not) = token.kind {
            try advance()
            return try prefixed(.not, from: start)
        }
        guard case .symbol(.minus) = token.kind else { return try member() }
        try advance()
        if let literal = try negativeLiteral(from: start) {
            return try selectors(of: literal)
        }
        return try prefixed(.negate, from: start)
    }

    private mutating func prefixed(
        _ operation: Operator,
        from start: Range<Int>
    ) throws(SyntaxFault) -> Expression {
        try enter()
        defer { depth -= 1 }
        let operand = try unary()
        let call = Expression.Call(operation.rawValue, [operand])
        return try checked(
            Expression(.call(call), at: span(from: start.lowerBound, to: operand))
        )
    }

    private mutating func negativeLiteral(
        from start: Range<Int>
    ) throws(SyntaxFault) -> Expression? {
        let range = start.lowerBound..<token.range.upperBound
        switch token.kind {
        case .int(let magnitude):
            guard magnitude <= UInt64(Int64.max) + 1 else {
                throw SyntaxFault(
                    message: .numberTooLarge(lexer.spelling(range)),
                    range: range
                )
            }
            try advance()
            return try leaf(.literal(.int(Int64(truncatingIfNeeded: 0 &- magnitude))), range)
        case .double(let number):
            try advance()
            return try leaf(.literal(.double(-number)), range)
        case .name, .quotedName, .uint, .string, .bytes, .symbol, .end: return nil
        }
    }
}

/// How tightly operators bind, from the loosest.
enum Precedence: Int, Sendable {
    case or, and, relation, sum, product, unary

    var tighter: Precedence? { self == .unary ? nil : Precedence(rawValue: rawValue + 1) }

    var operators: [Token.Symbol: Operator] {
        switch self {
        case .or: [.or: .or]
        case .and: [.and: .and]
        case .relation: Self.relations
        case .sum: [.plus: .add, .minus: .subtract]
        case .product: [.star: .multiply, .slash: .divide, .percent: .remainder]
        case .unary: [:]
        }
    }

    private static let relations: [Token.Symbol: Operator] = [
        .less: .less, .lessOrEqual: .lessOrEqual, .greater: .greater,
        .greaterOrEqual: .greaterOrEqual, .equals: .equals, .notEquals: .notEquals,
    ]
}
