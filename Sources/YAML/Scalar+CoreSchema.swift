/// What the YAML 1.2 core schema makes of a scalar; each answers none where it is not of that kind.
extension Scalar {
    /// Whether it is written as nothing: empty, `~` or `null`.
    public var isNull: Bool {
        resolves(as: "null") && ["", "~", "null", "Null", "NULL"].contains(text)
    }

    /// The truth of `true` or `false`; `yes` and `no` are texts.
    public var bool: Bool? {
        guard resolves(as: "bool") else { return nil }
        return switch text {
        case "true", "True", "TRUE": true
        case "false", "False", "FALSE": false
        default: nil
        }
    }

    /// The whole number of 64 bits: decimal, `0o17` or `0x1F`; `012` is twelve.
    public var integer: Int64? {
        guard resolves(as: "int") else { return nil }
        if text.hasPrefix("0o") { return Self.digits(text.dropFirst(2), radix: 8) }
        if text.hasPrefix("0x") { return Self.digits(text.dropFirst(2), radix: 16) }
        return Int64(text)
    }

    /// The number, `.inf` and `.nan` among them.
    public var double: Double? {
        guard resolves(as: "float") || resolves(as: "int") else { return nil }
        switch text {
        case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": return .infinity
        case "-.inf", "-.Inf", "-.INF": return -.infinity
        case ".nan", ".NaN", ".NAN": return .nan
        default: return integer.map(Double.init) ?? (isDecimal ? Double(text) : nil)
        }
    }

    /// Whether the schema may read it as a kind: it is plain, or its tag says so.
    private func resolves(as kind: String) -> Bool {
        tag.map { $0 == "tag:yaml.org,2002:\(kind)" } ?? (style == .plain)
    }

    /// Whether it is made of digits, a point, an exponent and signs alone.
    private var isDecimal: Bool {
        text.utf8.contains { (0x30...0x39).contains($0) }
            && text.utf8.allSatisfy { "0123456789+-.eE".utf8.contains($0) }
    }

    private static func digits(_ text: Substring, radix: Int) -> Int64? {
        guard text.first?.isHexDigit == true else { return nil }
        return Int64(text, radix: radix)
    }
}
