import Diagnostics

/// All that the reader can say about a text.
enum YAMLMessage: DiagnosticMessage, Hashable {
    /// About the text as a whole: its size, its encoding, its characters.
    case text(TextMessage)
    /// About how lines and brackets make lists and mappings.
    case structure(StructureMessage)
    /// About how a value is written.
    case value(ValueMessage)
    /// About keys, anchors, tags and directives.
    case name(NameMessage)

    private var message: any DiagnosticMessage {
        switch self {
        case .text(let message): message
        case .structure(let message): message
        case .value(let message): message
        case .name(let message): message
        }
    }

    var code: String { message.code }
    var text: String { message.text }
    var suggestion: String? { message.suggestion }
}
