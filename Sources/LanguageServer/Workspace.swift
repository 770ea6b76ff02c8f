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
        document.analysis = analysis
        if analysis.root != nil { document.readable = analysis }
        documents[uri] = document
        return document.isAnalysed
    }

    /// Looks at a document now, where that has not been done.
    mutating func analyse(_ uri: String, ifStale isCurrent: Bool) {
        guard let document = documents[uri] else { return }
        if isCurrent ? document.isAnalysed : document.analysis != nil { return }
        _ = keep(analyst.analysis(of: document.source), of: uri)
    }

    /// The document and the offset of a place in it.
    func place(_ parameters: PlaceParameters) -> (document: Document, offset: Int)? {
        documents[parameters.textDocument.uri].map {
            ($0, encoding.offset(of: parameters.position, in: $0.source))
        }
    }

    /// Where a span is, as clients are told; none where it lay in what was changed since.
    func location(of span: Span) -> Location? {
        for document in inOrder where document.readable?.source === span.source {
            let shift = TextShift(from: span.source, to: document.source)
            return shift.span(span).map { .init(uri: document.uri, range: encoding.range(of: $0)) }
        }
        let uri = documents.values.first { $0.source === span.source }?.uri
        let address = uri ?? FileAddress.uri(of: span.source.name)
        return Location(uri: address, range: encoding.range(of: span))
    }

    /// The documents by their addresses, in order.
    var inOrder: [Document] { documents.values.sorted { $0.uri < $1.uri } }
}
