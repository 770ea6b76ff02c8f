extension PatternReader {
    /// Reads what begins with `\` outside a class.
    mutating func escape() throws(PatternFault) -> PatternNode {
        if let named = try named() { return .scalar(named) }
        if let letter = peek(1), let assertion = Self.assertions[letter] {
            place += 2
            return .assertion(assertion)
        }
        return .scalar(literal(try escapedScalar()))
    }

    /// Reads an escape that stands for one scalar.
    mutating func escapedScalar() throws(PatternFault) -> Unicode.Scalar {
        let start = place
        guard let letter = peek(1) else { throw fault(.loneBackslash, from: start, to: 1) }
        place += 2
        if let control = Self.controls[letter] { return control }
        switch letter {
        case "x": return try hexadecimal(from: start)
        case "0"..."7": return try octal(letter, from: start)
        case "8", "9": throw fault(.unsupported("\\\(letter)"), from: start)
        default:
            guard letter.isASCII, !letter.isLetter else {
                throw fault(.badEscape("\\\(letter)"), from: start)
            }
            return letter
        }
    }

    /// `\x7F` or `\x{1F600}`.
    private mutating func hexadecimal(from start: Int) throws(PatternFault) -> Unicode.Scalar {
        let isBraced = take("{")
        let first = place
        while place - first < (isBraced ? 8 : 2), let next = peek(), next.isHexadecimal {
            place += 1
        }
        let digits = spelling(from: first)
        let isWhole = isBraced ? take("}") : digits.utf8.count == 2
        guard isWhole, let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value)
        else { throw fault(.badEscape(spelling(from: start)), from: start) }
        return scalar
    }

    /// `\0`, or two and three digits; one digit alone would mean the text of a group.
    private mutating func octal(
        _ digit: Unicode.Scalar,
        from start: Int
    ) throws(PatternFault) -> Unicode.Scalar {
        while place - start < 4, let next = peek(), "0"..."7" ~= next { place += 1 }
        let digits = scalars[(start + 1)..<place].text
        guard digit == "0" || digits.utf8.count > 1 else {
            throw fault(.unsupported(spelling(from: start)), from: start)
        }
        guard let scalar = UInt32(digits, radix: 8).flatMap(Unicode.Scalar.init) else {
            throw fault(.badEscape(spelling(from: start)), from: start)
        }
        return scalar
    }

    private static let controls: [Unicode.Scalar: Unicode.Scalar] = [
        "a": "\u{07}", "f": "\u{0C}", "t": "\t", "n": "\n", "r": "\r", "v": "\u{0B}",
    ]

    private static let assertions: [Unicode.Scalar: PatternNode.Assertion] = [
        "A": .textStart, "z": .textEnd, "b": .wordBoundary, "B": .noWordBoundary,
    ]
}

extension Unicode.Scalar {
    /// Whether it is a digit to the base of sixteen.
    fileprivate var isHexadecimal: Bool {
        0x30...0x39 ~= value || 0x61...0x66 ~= value | 0x20
    }
}
