/// One thing that clients can ask about a document.
///
/// A new one is a file in `Features` and a name in `Features.all`.
protocol Feature: Sendable {
    associatedtype Parameters: DocumentNaming
    associatedtype Answer: Encodable

    /// The request by which clients ask for it.
    static var method: String { get }

    /// Whether it has to know the newest text through and through.
    static var needsNewest: Bool { get }

    static func answer(
        of parameters: Parameters,
        in workspace: Workspace
    ) throws(RequestFailure) -> Answer
}

extension Feature {
    static var needsNewest: Bool { false }
}

/// Every feature there is.
enum Features {
    static let all: [any Feature.Type] = [
        CompletionFeature.self, HoverFeature.self, DefinitionFeature.self, ReferencesFeature.self,
        PrepareRenameFeature.self, RenameFeature.self, DocumentSymbolFeature.self,
        FormattingFeature.self, CodeActionFeature.self,
    ]
}
