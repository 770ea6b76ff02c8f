import Diagnostics

/// What can be said of any file whose keys we know.
package enum ReadingMessage: DiagnosticMessage, Equatable {
    case unknownKey(String, of: String, near: String?)
    case missingKey(String, of: String)
    case unknownWord(String, wanted: String, near: String?)
    case wanted(String, found: String)
    case wrongFormat(wanted: String, found: String)
    case duplicate(String, what: String)

    package var code: String {
        switch self {
        case .unknownKey: "file/unknown-key"
        case .missingKey: "file/missing-key"
        case .unknownWord: "file/unknown-word"
        case .wanted: "file/wrong-type"
        case .wrongFormat: "file/wrong-format"
        case .duplicate: "file/duplicate"
        }
    }

    package var text: String {
        switch self {
        case .unknownKey(let key, let what, _): "'\(key)' is not a key of \(what)"
        case .missingKey(let key, let what): "\(what) needs '\(key)'"
        case .unknownWord(let word, let what, _): "'\(word)' is not \(what)"
        case .wanted(let what, let found): "wanted \(what), found \(found)"
        case .wrongFormat(let wanted, let found): "wanted 'format: \(wanted)', found \(found)"
        case .duplicate(let name, let what): "\(what) '\(name)' stands twice"
        }
    }

    package var suggestion: String? {
        switch self {
        case .unknownKey(_, _, let near), .unknownWord(_, _, let near): near
        case .missingKey, .wanted, .wrongFormat, .duplicate: nil
        }
    }
}
