import Diagnostics

/// Why a document is left as it is.
enum FormatMessage: DiagnosticMessage, Equatable {
    case named(String)
    case key
    case meaning

    var code: String {
        switch self {
        case .named: "yaml/format-named"
        case .key: "yaml/format-key"
        case .meaning: "yaml/format-meaning"
        }
    }

    var text: String {
        switch self {
        case .named(let what):
            "\(what) cannot be laid out without a change of meaning; the file is left as it is"
        case .key:
            "wanted a key that is a text on one line; the file is left as it is"
        case .meaning:
            "no layout was found that keeps the meaning; the file is left as it is"
        }
    }
}
