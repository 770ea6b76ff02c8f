/// How tightly written expressions hold together, from the loosest.
enum TextBinding: Int, Comparable {
    case conditional, or, and, relation, sum, product, prefix, postfix

    var tighter: TextBinding { TextBinding(rawValue: rawValue + 1) ?? .postfix }

    static func < (left: TextBinding, right: TextBinding) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension Operator {
    var binding: TextBinding {
        switch self {
        case .conditional: .conditional
        case .or: .or
        case .and: .and
        case .equals, .notEquals, .less, .lessOrEqual, .greater, .greaterOrEqual, .isIn: .relation
        case .add, .subtract: .sum
        case .multiply, .divide, .remainder: .product
        case .not, .negate: .prefix
        case .index, .optionalIndex: .postfix
        }
    }

    /// The operator as it is written: its name without the places of its operands.
    var symbol: String {
        self == .isIn ? "in" : rawValue.filter { $0 != "_" }
    }

    /// Whether so many operands can be written with it.
    func takes(_ count: Int) -> Bool {
        switch self {
        case .conditional: count == 3
        case .and, .or: count >= 2
        case .not, .negate: count == 1
        case .equals, .notEquals, .less, .lessOrEqual, .greater, .greaterOrEqual, .isIn, .add,
            .subtract, .multiply, .divide, .remainder, .index, .optionalIndex:
            count == 2
        }
    }
}

extension Expression {
    var binding: TextBinding {
        if let operation, case .call(let call) = kind, operation.takes(call.arguments.count) {
            return operation.binding
        }
        switch kind {
        case .literal(.int(let number)): return number < 0 ? .prefix : .postfix
        case .literal(.double(let number)): return number.sign == .minus ? .prefix : .postfix
        case .literal, .identifier, .select, .call, .list, .map, .comprehension, .binding, .block:
            return .postfix
        }
    }
}

extension Comprehension.Kind {
    /// The name of the macro.
    var name: String {
        switch self {
        case .exists: "exists"
        case .all: "all"
        case .existsOne: "exists_one"
        case .filter: "filter"
        case .map: "map"
        case .transformList: "transformList"
        case .transformMap: "transformMap"
        case .transformMapEntry: "transformMapEntry"
        case .atLeast: "atLeast"
        case .sortBy: "sortBy"
        }
    }
}

extension Literal {
    /// The literal as CEL text.
    var spelling: String {
        switch self {
        case .null: "null"
        case .bool(let truth): "\(truth)"
        case .int(let number): "\(number)"
        case .uint(let number): "\(number)u"
        case .double(let number): number.isFinite ? "\(number)" : "double(\"\(number)\")"
        case .string(let text): "\"\(Self.escaped(text))\""
        case .bytes(let bytes): "b\"\(bytes.map(Self.escaped).joined())\""
        }
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                result += "\\u" + hexadecimal(scalar.value, 4)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func escaped(_ byte: UInt8) -> String {
        let isPlain = 0x20...0x7E ~= byte && byte != 0x22 && byte != 0x5C
        return isPlain ? String(Unicode.Scalar(byte)) : "\\x" + hexadecimal(UInt32(byte), 2)
    }

    private static func hexadecimal(_ number: UInt32, _ width: Int) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
