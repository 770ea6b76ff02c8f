import Diagnostics

/// What the reader says about a text as a whole.
enum TextMessage: DiagnosticMessage, Hashable {
    case empty
    case tooLarge(bytes: Int, limit: Int)
    case tooDeep(limit: Int)
    case tooManyNodes(limit: Int)
    case tooMuchByAlias(String, limit: Int)
    case secondDocument
    case wrongEncoding(String)
    case notUTF8(UInt8)
    case notText
    case invisible(Unicode.Scalar)

    var code: String {
        switch self {
        case .empty: "yaml/empty"
        case .tooLarge: "yaml/too-large"
        case .tooDeep: "yaml/too-deep"
        case .tooManyNodes, .tooMuchByAlias: "yaml/too-many-values"
        case .secondDocument: "yaml/second-document"
        case .wrongEncoding, .notUTF8: "yaml/encoding"
        case .notText: "yaml/not-text"
        case .invisible(let scalar):
            scalar.value < 0xA0 ? "yaml/control-character" : "yaml/invisible-character"
        }
    }

    var text: String {
        switch self {
        case .empty: "nothing here: the text holds no value"
        case .tooLarge(let bytes, let limit):
            "the text has \(bytes) bytes, more than the \(limit) allowed; split it"
        case .tooDeep(let limit):
            "lists and mappings lie within each other more than \(limit) deep"
        case .tooManyNodes(let limit): "the text holds more than \(limit) values; split it"
        case .tooMuchByAlias(let name, let limit):
            "with all that '*\(name)' stands for, the text holds more than \(limit) values"
        case .secondDocument:
            "a second document starts here; put it into a file of its own, or remove this line"
        case .wrongEncoding(let name): "the text is in \(name); save it as UTF-8"
        case .notUTF8(let byte): "the byte \(byte.hex) is not UTF-8; save the file as UTF-8"
        case .notText: "this is not a text file: it holds the byte 0x00"
        case .invisible(let scalar): Self.text(of: scalar)
        }
    }

    private static func text(of scalar: Unicode.Scalar) -> String {
        let name = scalar.properties.name ?? scalar.properties.nameAlias ?? "control character"
        let what = "the invisible character \(scalar.codeName) (\(name.lowercased())) stands here"
        return "\(what); remove it, or write '\(scalar.escape)' in double quotes"
    }
}

extension UInt8 {
    fileprivate var hex: String {
        "0x" + (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true)
    }
}

extension Unicode.Scalar {
    private var hex: String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Such as `U+FEFF`.
    fileprivate var codeName: String { "U+" + hex }

    /// Such as `\uFEFF`; two digits, four or eight.
    fileprivate var escape: String { "\\u" + hex }
}
