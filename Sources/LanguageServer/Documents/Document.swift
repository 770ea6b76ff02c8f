import Checking
import Diagnostics

/// A document that a client has open.
package struct Document: Sendable {
    let uri: String
    private(set) var version: Int?
    private(set) var source: Source

    /// What was last made of it; of an earlier text while a newer one is being looked at.
    private(set) var analysis: Analysis?

    /// The last analysis of a text that could be read as YAML.
    private(set) var readable: Analysis?

    /// The last rule set of it without fault.
    private(set) var compiled: CompiledPack?

    /// Where the parts of that text are in the text as it is now.
    private(set) var shift: TextShift

    init(uri: String, version: Int?, text: String) {
        self.uri = uri
        self.version = version
        source = Source(name: FileAddress.path(of: uri) ?? uri, text: text)
        shift = TextShift(from: source, to: source)
    }

    /// Keeps what was made of a text, the newest or an earlier one.
    mutating func keep(_ analysis: Analysis) {
        self.analysis = analysis
        compiled = analysis.compiled ?? compiled
        if analysis.root != nil { keep(names: analysis) }
    }

    /// Keeps the names alone that were found in a text.
    mutating func keep(names analysis: Analysis) {
        readable = analysis
        shift = TextShift(from: analysis.source, to: source)
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
        if let readable { shift = TextShift(from: readable.source, to: source) }
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

    /// Whether the names are those of the text as it is now.
    var isRead: Bool { readable?.source === source }

    /// Whether the last analysis is of the text as it is now.
    var isAnalysed: Bool { analysis?.source === source }
}
