import Diagnostics

/// What the server says besides what readers do.
enum EditorMessage: DiagnosticMessage, Equatable {
    case noModel(String)
    case exampleFails(wanted: String, found: String)

    var severity: Diagnostic.Severity {
        switch self {
        case .noModel: .error
        case .exampleFails: .warning
        }
    }

    var code: String {
        switch self {
        case .noModel: "editor/no-model"
        case .exampleFails: "editor/example-fails"
        }
    }

    var text: String {
        switch self {
        case .noModel(let name): "the model '\(name)' is not found or cannot be read"
        case .exampleFails(let wanted, let found):
            "this example wants '\(wanted)', but the rule finds '\(found)'"
        }
    }
}
