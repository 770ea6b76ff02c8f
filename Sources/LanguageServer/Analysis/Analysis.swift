import CEL
import Checking
package import Diagnostics
import Rules
import YAML

/// What was made of one text of a document.
package final class Analysis: Sendable {
    /// The text.
    package let source: Source

    /// The kind of file; none where it is none of ours.
    let kind: FileKind?

    /// The document; none where it cannot be read as YAML.
    let root: Node?
    let model: KnownFiles.LoadedModel?

    /// The rule set, where the document is one without fault.
    let compiled: CompiledPack?

    /// Every name in it.
    let occurrences: [Occurrence]

    /// What is wrong with it.
    let diagnostics: [Diagnostic]

    init(
        _ source: Source,
        kind: FileKind? = nil,
        root: Node? = nil,
        model: KnownFiles.LoadedModel? = nil,
        compiled: CompiledPack? = nil,
        occurrences: [Occurrence] = [],
        diagnostics: [Diagnostic]
    ) {
        self.source = source
        self.kind = kind
        self.root = root
        self.model = model
        self.compiled = compiled
        self.occurrences = occurrences
        self.diagnostics = diagnostics
    }

    /// The names that the document declares, in its order.
    func declared(_ kind: Shape.Name) -> [String] {
        occurrences.compactMap { occurrence in
            guard occurrence.isDeclaration, case .named(kind, let name) = occurrence.symbol else {
                return nil
            }
            return name
        }
    }
}
