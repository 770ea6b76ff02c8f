/// Whether a name can be changed, and which text it is.
enum PrepareRenameFeature: Feature {
    static let method = "textDocument/prepareRename"

    struct Target: Encodable {
        let range: TextRange
        let placeholder: String
    }

    static func answer(of parameters: PlaceParameters, in workspace: Workspace) -> Target? {
        guard let naming = Naming(parameters, in: workspace), naming.symbol.isRenamable else {
            return nil
        }
        let range = workspace.encoding.range(of: naming.span)
        return Target(range: range, placeholder: naming.symbol.name)
    }
}

extension Symbol {
    /// Whether authors choose the name; those of fields are the model's.
    var isRenamable: Bool {
        switch self {
        case .named, .element, .variable: true
        case .field: false
        }
    }
}
