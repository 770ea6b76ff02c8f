import Diagnostics

/// What is said of an inventory of a stream besides what any reader says.
enum BatchMessage: DiagnosticMessage, Equatable {
    case noDay

    var code: String {
        switch self {
        case .noDay: "evaluate/no-day"
        }
    }

    var text: String {
        switch self {
        case .noDay: "the inventory does not say which day it describes: name one with --as-of"
        }
    }
}
