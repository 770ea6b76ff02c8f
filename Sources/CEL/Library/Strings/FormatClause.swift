/// One clause of a format, such as the `%.2f` of `'%.2f metres'`.
struct FormatClause {
    /// How the argument is written.
    enum Kind: Unicode.Scalar {
        case text = "s"
        case decimal = "d"
        case fixed = "f"
        case scientific = "e"
        case binary = "b"
        case octal = "o"
        case smallHexadecimal = "x"
        case capitalHexadecimal = "X"
    }

    let kind: Kind

    /// Digits after the point, for `f` and `e`.
    let precision: Int

    /// An argument in the way of the clause.
    func text(of value: Value) throws(EvaluationMessage) -> String {
        switch kind {
        case .text: try value.formatted()
        case .decimal: try number(value, "%d takes whole numbers") { nonFinite($0) ?? integer($0) }
        case .fixed: try number(value, "%f takes numbers") { nonFinite($0) ?? $0.fixed(precision) }
        case .scientific:
            try number(value, "%e takes numbers") { nonFinite($0) ?? $0.scientific(precision) }
        case .binary: try number(value, "%b takes whole numbers and truths", binary)
        case .octal: try number(value, "%o takes whole numbers") { integer($0, radix: 8) }
        case .smallHexadecimal: try hexadecimal(value, isCapital: false)
        case .capitalHexadecimal: try hexadecimal(value, isCapital: true)
        }
    }

    private func number(
        _ value: Value,
        _ wanted: String,
        _ text: (Value) -> String?
    ) throws(EvaluationMessage) -> String {
        if let text = text(value) { return text }
        throw .refused(function: "format", "\(wanted), found '\(value.type.runtimeName)'")
    }

    private func nonFinite(_ value: Value) -> String? {
        guard case .double(let number) = value, !number.isFinite else { return nil }
        return number.spelling
    }

    private func integer(_ value: Value, radix: Int = 10) -> String? {
        switch value {
        case .int(let number): String(number, radix: radix)
        case .uint(let number): String(number, radix: radix)
        default: nil
        }
    }

    private func binary(_ value: Value) -> String? {
        if case .bool(let truth) = value { return truth ? "1" : "0" }
        return integer(value, radix: 2)
    }

    private func hexadecimal(
        _ value: Value,
        isCapital: Bool
    ) throws(EvaluationMessage) -> String {
        let text = try number(value, "%\(kind.rawValue) takes whole numbers, texts and bytes") {
            value in
            switch value {
            case .string(let text): text.utf8.map(Self.pair).joined()
            case .bytes(let bytes): bytes.map(Self.pair).joined()
            default: integer(value, radix: 16)
            }
        }
        return isCapital ? text.uppercased() : text
    }

    private static func pair(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}

extension Value {
    /// The exact decimal digits, where it is a finite number.
    private var digits: DecimalDigits? {
        switch self {
        case .int(let number): DecimalDigits(number.magnitude, isNegative: number < 0)
        case .uint(let number): DecimalDigits(number, isNegative: false)
        case .double(let number): DecimalDigits(exactly: number)
        default: nil
        }
    }

    fileprivate func fixed(_ precision: Int) -> String? { digits?.fixed(precision) }

    fileprivate func scientific(_ precision: Int) -> String? { digits?.scientific(precision) }
}
