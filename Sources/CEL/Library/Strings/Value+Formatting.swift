extension Value {
    /// The value as `%s` writes it: texts without quotes, numbers without a type, no locale.
    func formatted() throws(EvaluationMessage) -> String {
        switch self {
        case .null: return "null"
        case .bool(let truth): return "\(truth)"
        case .int(let number): return "\(number)"
        case .uint(let number): return "\(number)"
        case .double(let number): return number.spelling
        case .string(let text): return text
        case .bytes(let bytes): return String(decoding: bytes, as: UTF8.self)
        case .timestamp(let moment): return moment.description
        case .duration(let length): return length.description
        case .type(let type): return type.runtimeName
        case .list(let elements): return try Self.formatted(elements)
        case .map(let map): return try Self.formatted(map)
        case .record, .optional, .opaque:
            let reason = "%s takes no '\(type.runtimeName)'"
            throw .refused(function: "format", reason)
        }
    }

    private static func formatted(_ elements: [Value]) throws(EvaluationMessage) -> String {
        var parts: [String] = []
        for element in elements { parts.append(try element.formatted()) }
        return try joined(parts, "[", "]")
    }

    /// The entries in the order of their keys' texts, so that equal maps read the same.
    private static func formatted(_ map: MapValue) throws(EvaluationMessage) -> String {
        var parts: [(key: String, value: String)] = []
        for entry in map.entries {
            parts.append((try entry.key.formatted(), try entry.value.formatted()))
        }
        parts.sort { $0.key.precedes($1.key) }
        return try joined(parts.map { "\($0.key): \($0.value)" }, "{", "}")
    }

    /// The parts between signs; checked for length here, since lists may hold one text many times.
    private static func joined(
        _ parts: [String],
        _ start: String,
        _ end: String
    ) throws(EvaluationMessage) -> String {
        let length = parts.reduce(0) { $0 + $1.utf8.count + 2 }
        guard length <= Limits.textBytes else { throw .tooLong(Limits.textBytes) }
        return start + parts.joined(separator: ", ") + end
    }
}

extension Double {
    /// The number as `%s` writes it: the fewest digits that give it back, without an exponent.
    var spelling: String { nonFiniteSpelling ?? DecimalDigits(shortest: self).plain }

    /// The number as `string` writes it, with an exponent where Go's shortest form has one.
    var shortestSpelling: String { nonFiniteSpelling ?? DecimalDigits(shortest: self).general }

    private var nonFiniteSpelling: String? {
        if isNaN { return "NaN" }
        return isInfinite ? self < 0 ? "-Infinity" : "Infinity" : nil
    }
}
