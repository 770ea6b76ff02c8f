extension Expression: CustomStringConvertible {
    /// The expression as CEL text.
    public var description: String { Unparser.text(of: self) }
}

/// Turns expressions into CEL text, with no more parentheses than are needed.
enum Unparser {
    static func text(of expression: Expression) -> String { text(expression, within: 0) }

    /// How tightly an operator binds: 1 for `? :` up to 7 for what follows a dot.
    private static func rank(_ expression: Expression) -> Int {
        guard case .call(let call) = expression.kind, let found = Operator(rawValue: call.function)
        else { return negative(expression) ? 6 : 8 }
        return switch found {
        case .conditional: 1
        case .or: 2
        case .and: 3
        case .equals, .notEquals, .less, .lessOrEqual, .greater, .greaterOrEqual, .isIn: 4
        case .add, .subtract: 5
        case .multiply, .divide, .remainder: 6
        case .not, .negate: 7
        case .index, .optionalIndex: 8
        }
    }

    private static func negative(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .literal(.int(let number)): number < 0
        case .literal(.double(let number)): number < 0
        default: false
        }
    }

    private static func text(_ expression: Expression, within rank: Int) -> String {
        let text = bare(expression)
        return self.rank(expression) < rank ? "(\(text))" : text
    }

    private static func bare(_ expression: Expression) -> String {
        switch expression.kind {
        case .literal(let literal): literal.spelling
        case .identifier(let name): name
        case .select(let operand, let selection): select(operand, selection)
        case .call(let call): self.call(call)
        case .list(let elements):
            "[\(elements.map { ($0.isOptional ? "?" : "") + text(of: $0.value) }.commas)]"
        case .map(let entries): "{\(entries.map(entry).commas)}"
        case .comprehension(let comprehension): macro(comprehension)
        case .binding(let binding): self.binding(binding)
        case .block(let values, let result):
            "cel.block([\(values.map { text(of: $0) }.commas)], \(text(of: result)))"
        }
    }

    private static func entry(_ entry: Expression.Entry) -> String {
        (entry.isOptional ? "?" : "") + "\(text(of: entry.key)): \(text(of: entry.value))"
    }

    private static func select(_ operand: Expression, _ selection: Expression.Selection) -> String {
        let name = selection.field.isPlainName ? selection.field : "`\(selection.field)`"
        let base = text(operand, within: 8)
        return switch selection.mode {
        case .value: "\(base).\(name)"
        case .optional: "\(base).?\(name)"
        case .presence: "has(\(base).\(name))"
        }
    }

    private static func call(_ call: Expression.Call) -> String {
        let arguments = call.arguments
        guard let found = Operator(rawValue: call.function) else {
            let inner = arguments.map { text(of: $0) }.commas
            let target = call.target.map { text($0, within: 8) + "." } ?? ""
            return "\(target)\(call.function)(\(inner))"
        }
        switch found {
        case .conditional where arguments.count == 3:
            return text(arguments[0], within: 2) + " ? " + text(arguments[1], within: 2) + " : "
                + text(arguments[2], within: 1)
        case .not: return "!" + text(arguments[0], within: 7)
        case .negate: return "-" + text(arguments[0], within: 7)
        case .index: return "\(text(arguments[0], within: 8))[\(text(of: arguments[1]))]"
        case .optionalIndex: return "\(text(arguments[0], within: 8))[?\(text(of: arguments[1]))]"
        default: return chain(found, arguments)
        }
    }

    private static func chain(_ found: Operator, _ arguments: [Expression]) -> String {
        let rank = found == .or ? 2 : found == .and ? 3 : found.rank
        let first = arguments.first.map { [text($0, within: rank <= 3 ? rank + 1 : rank)] } ?? []
        let rest = arguments.dropFirst().map { text($0, within: rank + 1) }
        return (first + rest).joined(separator: " \(found.sign) ")
    }

    private static func macro(_ comprehension: Comprehension) -> String {
        let range = text(comprehension.range, within: 8)
        let names = [comprehension.variable] + (comprehension.second.map { [$0] } ?? [])
        let body = text(of: comprehension.body)
        let (name, before, condition) = comprehension.kind.spelling
        let parts =
            before.map { text(of: $0) } + names + condition.map { text(of: $0) } + [body]
        return "\(range).\(name)(\(parts.commas))"
    }

    private static func binding(_ binding: Binding) -> String {
        let value = text(of: binding.value)
        let body = text(of: binding.body)
        return switch binding.kind {
        case .bind: "cel.bind(\(binding.name), \(value), \(body))"
        case .optionalMap: "\(text(binding.value, within: 8)).optMap(\(binding.name), \(body))"
        case .optionalFlatMap:
            "\(text(binding.value, within: 8)).optFlatMap(\(binding.name), \(body))"
        }
    }
}

extension Operator {
    fileprivate var sign: String {
        rawValue.split(separator: "_").first.map(String.init).map { $0 == "@in" ? "in" : $0 } ?? ""
    }

    fileprivate var rank: Int {
        switch self {
        case .add, .subtract: 5
        case .multiply, .divide, .remainder: 6
        default: 4
        }
    }
}

extension Comprehension.Kind {
    fileprivate var spelling: (name: String, before: [Expression], condition: [Expression]) {
        switch self {
        case .exists: ("exists", [], [])
        case .all: ("all", [], [])
        case .existsOne: ("exists_one", [], [])
        case .filter: ("filter", [], [])
        case .map(let condition): ("map", [], condition.map { [$0] } ?? [])
        case .transformList(let condition): ("transformList", [], condition.map { [$0] } ?? [])
        case .transformMap(let condition): ("transformMap", [], condition.map { [$0] } ?? [])
        case .transformMapEntry(let condition):
            ("transformMapEntry", [], condition.map { [$0] } ?? [])
        case .atLeast(let count): ("atLeast", [count], [])
        }
    }
}

extension Literal {
    /// The literal as CEL text.
    var spelling: String {
        switch self {
        case .null: "null"
        case .bool(let truth): truth ? "true" : "false"
        case .int(let number): String(number)
        case .uint(let number): "\(number)u"
        case .double(let number): number.description
        case .string(let text): "\"\(text.unicodeScalars.map(\.escaped).joined())\""
        case .bytes(let bytes): "b\"\(bytes.map(\.escaped).joined())\""
        }
    }
}

extension Unicode.Scalar {
    fileprivate var escaped: String {
        switch self {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        default: value < 0x20 || value == 0x7F ? "\\x" + hexadecimal : String(Character(self))
        }
    }

    private var hexadecimal: String { value < 16 ? "0" + String(value, radix: 16) : String(value, radix: 16) }
}

extension UInt8 {
    fileprivate var escaped: String { "\\x" + (self < 16 ? "0" : "") + String(self, radix: 16) }
}

extension String {
    fileprivate var isPlainName: Bool {
        utf8.first?.isNameStart ?? false && utf8.allSatisfy { $0.isNameStart || $0.isDigit }
    }
}

extension [String] {
    fileprivate var commas: String { joined(separator: ", ") }
}
