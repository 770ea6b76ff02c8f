/// A term of SMT-LIB as text; what is plainly so is made simple when it is built.
struct Term: Sendable, Hashable {
    let text: String

    static let yes = Term(text: "true")
    static let no = Term(text: "false")

    /// All hold.
    static func all(_ terms: [Term]) -> Term { joined("and", terms, neutral: yes, settling: no) }

    /// One or more hold.
    static func any(_ terms: [Term]) -> Term { joined("or", terms, neutral: no, settling: yes) }

    static func && (left: Term, right: Term) -> Term { all([left, right]) }
    static func || (left: Term, right: Term) -> Term { any([left, right]) }

    static prefix func ! (term: Term) -> Term {
        if term == yes { return no }
        if term == no { return yes }
        if term.text.hasPrefix("(not ") {
            return Term(text: String(term.text.dropFirst(5).dropLast()))
        }
        return Term(text: "(not \(term.text))")
    }

    /// The second holds where the first does.
    static func implies(_ left: Term, _ right: Term) -> Term { !left || right }

    /// At least so many hold.
    static func atLeast(_ count: Int64, of terms: [Term]) -> Term {
        guard count > 0 else { return yes }
        let open = terms.filter { $0 != yes && $0 != no }
        let missing = count - Int64(terms.count { $0 == yes })
        guard missing > 0 else { return yes }
        guard missing <= open.count else { return no }
        if missing == 1 { return any(open) }
        if missing == open.count { return all(open) }
        return apply("(_ at-least \(missing))", open)
    }

    /// Exactly one holds.
    static func one(of terms: [Term]) -> Term { atLeast(1, of: terms) && !atLeast(2, of: terms) }

    static func apply(_ function: String, _ terms: [Term]) -> Term {
        Term(text: "(\(function) \(terms.map(\.text).joined(separator: " ")))")
    }

    static func equal(_ left: Term, _ right: Term) -> Term {
        left == right ? yes : apply("=", [left, right])
    }

    private static func joined(
        _ function: String,
        _ terms: [Term],
        neutral: Term,
        settling: Term
    ) -> Term {
        var seen: Set<Term> = []
        let parts = terms.filter { $0 != neutral && seen.insert($0).inserted }
        if parts.contains(settling) { return settling }
        guard let first = parts.first else { return neutral }
        return parts.count == 1 ? first : apply(function, parts)
    }
}

extension Term {
    static func integer(_ number: Int64) -> Term {
        Term(text: number < 0 ? "(- \(number.magnitude))" : "\(number)")
    }

    /// The decimal that a number is written as, exactly; none where it is not finite.
    static func decimal(_ number: Double) -> Term? {
        guard number.isFinite else { return nil }
        let text = number.magnitude.plainDecimal
        return Term(text: number < 0 ? "(- \(text))" : text)
    }

    /// A text; what is not printable ASCII is written by its number.
    static func string(_ text: String) -> Term {
        let parts = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\"\""
            case "\\": "\\u{5c}"
            case " "..."~": String(scalar)
            default: "\\u{\(String(scalar.value, radix: 16))}"
            }
        }
        return Term(text: "\"\(parts.joined())\"")
    }
}

extension Double {
    /// Digits and a point, without an exponent.
    var plainDecimal: String {
        let text = description
        guard let mark = text.firstIndex(of: "e"), let power = Int(text[text.index(after: mark)...])
        else { return text }
        let digits = text[..<mark].split(separator: ".")
        let whole = String(digits.first ?? "0")
        let rest = digits.count > 1 && digits[1] != "0" ? String(digits[1]) : ""
        if power < 0 {
            return "0." + String(repeating: "0", count: -power - 1) + whole + rest
        }
        return whole + rest + String(repeating: "0", count: max(0, power - rest.count)) + ".0"
    }
}
