/// Where a name is declared.
enum DefinitionFeature: Feature {
    static let method = "textDocument/definition"

    static func answer(of parameters: PlaceParameters, in workspace: Workspace) -> [Location] {
        (Naming(parameters, in: workspace)?.declarations ?? [])
            .compactMap { workspace.location(of: $0) }
    }
}
