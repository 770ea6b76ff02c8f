/// Everywhere that a name stands.
enum ReferencesFeature: Feature {
    static let method = "textDocument/references"

    struct Parameters: DocumentNaming {
        let textDocument: DocumentName
        let position: TextPosition
        let context: Context?

        struct Context: Decodable {
            let includeDeclaration: Bool
        }
    }

    static func answer(of parameters: Parameters, in workspace: Workspace) -> [Location] {
        let place = PlaceParameters(
            textDocument: parameters.textDocument,
            position: parameters.position
        )
        let hasDeclarations = parameters.context?.includeDeclaration ?? true
        return (Naming(place, in: workspace)?.occurrences ?? [])
            .filter { hasDeclarations || !$0.isDeclaration }
            .compactMap { workspace.location(of: $0.span) }
    }
}
