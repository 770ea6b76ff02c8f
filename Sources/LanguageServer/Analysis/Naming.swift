import Checking
import Diagnostics
import Rules
import YAML

/// A name at a place of a document, and everywhere else that it stands.
struct Naming {
    let document: Document
    let occurrence: Occurrence

    /// The occurrence's place in the newest text.
    let span: Span
    private let workspace: Workspace

    var symbol: Symbol { occurrence.symbol }

    /// The name at a place; none where nothing is named there.
    init?(_ parameters: PlaceParameters, in workspace: Workspace) {
        guard let (document, offset) = workspace.place(parameters),
            let analysis = document.readable
        else { return nil }
        let shift = document.shift
        let found = analysis.occurrences.lazy.compactMap { occurrence in
            shift.span(occurrence.span).map { (occurrence, $0) }
        }.first { $0.1.range.lowerBound <= offset && offset <= $0.1.range.upperBound }
        guard let found else { return nil }
        (self.document, self.workspace) = (document, workspace)
        (occurrence, span) = found
    }

    /// Where the name stands: in this document, and in others where they speak of the same thing.
    var occurrences: [Occurrence] {
        let others = symbol.isShared ? workspace.inOrder.filter { $0.uri != document.uri } : []
        return ([document] + others).compactMap(\.readable)
            .flatMap { $0.occurrences.filter { $0.symbol == symbol } }
    }

    /// Where it is declared; in the rule set at hand or the model where no open document does.
    var declarations: [Span] {
        if case .field(let record, let name) = symbol { return modelField(record, name) }
        let open = occurrences.filter(\.isDeclaration).map(\.span)
        guard open.isEmpty, symbol.isShared else { return open }
        return (workspace.analyst.defaultPack?.occurrences ?? [])
            .filter { $0.isDeclaration && $0.symbol == symbol }.map(\.span)
    }

    private func modelField(_ record: String, _ name: String) -> [Span] {
        let root = document.readable?.model?.document.mapping
        let fields = root?["records"]?.mapping?[record]?.mapping?["fields"]?.mapping
        return fields?.entries.filter { $0.name == name }.map(\.key.span) ?? []
    }

    /// The analysis that declares the name: the document's own, or that of the rule set at hand.
    var owner: Analysis? { owningDocument?.readable ?? workspace.analyst.defaultPack }

    /// The last rule set without fault that declares the name.
    var compiled: CompiledPack? {
        owningDocument.map(\.compiled) ?? workspace.analyst.defaultPack?.compiled
    }

    private var owningDocument: Document? {
        ([document] + workspace.inOrder).first { document in
            document.readable?.occurrences.contains { $0.isDeclaration && $0.symbol == symbol }
                ?? false
        }
    }
}
