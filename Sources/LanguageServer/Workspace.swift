import Diagnostics
import Rules
import YAML

/// The open documents and what is known of them.
package struct Workspace: Sendable {
    let analyst: Analyst
    var encoding = PositionEncoding.utf16
    private(set) var documents: [String: Document] = [:]

    init(_ surroundings: Surroundings) {
        analyst = Analyst(surroundings)
    }

    subscript(uri: String) -> Document? {
        get { documents[uri] }
        set { documents[uri] = newValue }
    }

    /// Keeps an analysis, where its text is still of use; whether it is of the newest text.
    mutating func keep(_ analysis: Analysis, of uri: String) -> Bool {
        guard var document = documents[uri] else { return false }
        document.keep(analysis)
        documents[uri] = document
        return document.isAnalysed
    }

    /// Finds the names in a document now, where nothing is known of it yet; and anew, if that is
    /// wanted, where the text was changed since.
    mutating func read(_ uri: String, again isStaleRead: Bool) {
        guard var document = documents[uri], !document.isRead,
            isStaleRead || document.analysis == nil
        else { return }
        let analysis = analyst.analysis(of: document.source, isChecked: false)
        guard analysis.root != nil else { return }
        document.keep(names: analysis)
        documents[uri] = document
    }

    /// The document and the offset of a place in it.
    func place(_ parameters: PlaceParameters) -> (document: Document, offset: Int)? {
        documents[parameters.textDocument.uri].map {
            ($0, encoding.offset(of: parameters.position, in: $0.source))
        }
    }

    /// Where a span is, as clients are told; none where it lay in what was changed since.
    func location(of span: Span) -> Location? {
        for document in documents.values where document.readable?.source === span.source {
            return document.shift.span(span).map {
                .init(uri: document.uri, range: encoding.range(of: $0))
            }
        }
        let uri = documents.values.first { $0.source === span.source }?.uri
        return Location(
            uri: uri ?? FileAddress.uri(of: span.source.name),
            range: encoding.range(of: span)
        )
    }

    /// The documents by their addresses, in order.
    var inOrder: [Document] { documents.values.sorted { $0.uri < $1.uri } }
}
