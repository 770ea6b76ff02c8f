import Diagnostics

/// All that can be wrong with a YAML text.
enum YAMLMessage: DiagnosticMessage, Equatable {
    case tooLarge(bytes: Int, limit: Int)
    case utf16
    case notUTF8
    case controlCharacter(UInt8)
    case lineBreak(String)
    case markInside
    case nothingHere
    case secondDocument
    case tooDeep(Int)
    case tooManyNodes(Int)
    case duplicateKey(String)
    case undefinedAlias(String, near: String?)
    case aliasWithinItself(String)
    case tab
    case unclosed(String)
    case badIndentation
    case missingColon
    case badStart(String)
    case badEscape
    case strayColon
    case unreadable(String)

    var code: String {
        switch self {
        case .tooLarge: "yaml/too-large"
        case .utf16: "yaml/utf-16"
        case .notUTF8: "yaml/not-utf-8"
        case .controlCharacter: "yaml/control-character"
        case .lineBreak: "yaml/line-break"
        case .markInside: "yaml/byte-order-mark"
        case .nothingHere: "yaml/empty"
        case .secondDocument: "yaml/second-document"
        case .tooDeep: "yaml/too-deep"
        case .tooManyNodes: "yaml/too-many-values"
        case .duplicateKey: "yaml/duplicate-key"
        case .undefinedAlias: "yaml/undefined-alias"
        case .aliasWithinItself: "yaml/cyclic-alias"
        case .tab: "yaml/tab"
        case .unclosed: "yaml/unclosed"
        case .badIndentation: "yaml/indentation"
        case .missingColon: "yaml/missing-colon"
        case .badStart: "yaml/bad-start"
        case .badEscape: "yaml/bad-escape"
        case .strayColon: "yaml/stray-colon"
        case .unreadable: "yaml/unreadable"
        }
    }

    var text: String {
        switch self {
        case .tooLarge(let bytes, let limit):
            "the file has \(bytes) bytes, and at most \(limit) can be read"
        case .utf16: "the file is saved as UTF-16 or UTF-32; save it as UTF-8"
        case .notUTF8: "this is not UTF-8 text; save the file as UTF-8"
        case .controlCharacter(let byte):
            "a control character (byte \(byte)) stands here; is this a text file?"
        case .lineBreak(let name): "an invisible line break (\(name)) stands here; delete it"
        case .markInside: "an invisible byte-order mark (U+FEFF) stands here; delete it"
        case .nothingHere: "there is nothing in this file"
        case .secondDocument: "a second document starts here; a file holds one"
        case .tooDeep(let limit): "lists and mappings go more than \(limit) levels deep here"
        case .tooManyNodes(let limit): "the file stands for more than \(limit) values"
        case .duplicateKey(let key): "the key '\(key)' stands twice in one mapping"
        case .undefinedAlias(let name, _):
            "'*\(name)' refers to an anchor that does not stand above"
        case .aliasWithinItself(let name): "'*\(name)' stands inside what it refers to"
        case .tab: "a tab cannot indent a line; use spaces"
        case .unclosed(let what): "this \(what) is never closed"
        case .badIndentation: "this line is indented otherwise than the lines it belongs to"
        case .missingColon: "wanted a key followed by ': '"
        case .badStart(let character): "a value cannot start with '\(character)'; put it in quotes"
        case .badEscape: "this is not an escape that a text in double quotes may have"
        case .strayColon: "': ' cannot stand inside a value here; put the value in quotes"
        case .unreadable(let problem): "this cannot be read as YAML (\(problem))"
        }
    }

    var suggestion: String? {
        if case .undefinedAlias(_, let near) = self { near } else { nil }
    }
}
