import Diagnostics

/// What the reader says about a text that is not JSON, or more than it takes.
enum JSONMessage: DiagnosticMessage, Hashable {
    case empty
    case tooLarge(bytes: Int, limit: Int)
    case tooDeep(limit: Int)
    case tooManyValues(limit: Int)
    case notUTF8(UInt8)
    case controlCharacter(UInt8)
    case wanted(String, found: String)
    case unclosed(String)
    case badNumber(String)
    case badEscape(String)
    case duplicateKey(String)
    case strayContent

    var code: String {
        switch self {
        case .empty: "json/empty"
        case .tooLarge: "json/too-large"
        case .tooDeep: "json/too-deep"
        case .tooManyValues: "json/too-many-values"
        case .notUTF8: "json/encoding"
        case .controlCharacter: "json/control-character"
        case .wanted: "json/malformed"
        case .unclosed: "json/unclosed"
        case .badNumber: "json/number"
        case .badEscape: "json/escape"
        case .duplicateKey: "json/duplicate-key"
        case .strayContent: "json/stray"
        }
    }

    var text: String {
        switch self {
        case .empty: "nothing here: the text holds no value"
        case .tooLarge(let bytes, let limit):
            "the text has \(bytes) bytes, more than the \(limit) allowed; split it"
        case .tooDeep(let limit):
            "lists and mappings lie within each other more than \(limit) deep"
        case .tooManyValues(let limit): "the text holds more than \(limit) values; split it"
        case .notUTF8(let byte): "the byte \(byte.hex) is not UTF-8; save the text as UTF-8"
        case .controlCharacter(let byte):
            "the control character \(byte.hex) stands in a text; write it as an escape"
        case .wanted(let what, let found): "wanted \(what), found \(found)"
        case .unclosed(let open): "this '\(open)' is never closed"
        case .badNumber(let text): "'\(text)' is not a number as JSON writes it"
        case .badEscape(let escape): "'\(escape)' is no escape that stands for a character"
        case .duplicateKey(let name): "the key '\(name)' stands twice in this mapping"
        case .strayContent: "this stands after the end of the value; wanted a new line"
        }
    }
}

extension UInt8 {
    fileprivate var hex: String {
        "0x" + (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true)
    }
}
