import Diagnostics

/// A document that a client has open.
package struct Document: Sendable {
    let uri: String
    private(set) var version: Int?
    private(set) var source: Source

    /// What was last made of it; of an earlier text while a newer one is being looked at.
    var analysis: Analysis?

    /// The last analysis of a text that could be read as YAML.
    var readable: Analysis?

    init(uri: String, version: Int?, text: String) {
        self.uri = uri
        self.version = version
        source = Source(name: FileAddress.path(of: uri) ?? uri, text: text)
    }

    /// Takes changes in, one after the other.
    mutating func apply(
        _ changes: [ChangeParameters.Change],
        version: Int?,
        _ encoding: PositionEncoding
    ) {
        for change in changes {
            source = Source(name: source.name, bytes: changed(by: change, encoding))
        }
        self.version = version
    }

    private func changed(
        by change: ChangeParameters.Change,
        _ encoding: PositionEncoding
    ) -> [UInt8] {
        guard let range = change.range else { return Array(change.text.utf8) }
        let start = encoding.offset(of: range.start, in: source)
        let end = max(start, encoding.offset(of: range.end, in: source))
        let span = Span(source: source, range: start..<end)
        return source.applying([Edit(span, change.text)])
    }

    /// Whether the last analysis is of the text as it is now.
    var isAnalysed: Bool { analysis?.source === source }
}
