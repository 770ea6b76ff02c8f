import Diagnostics

@testable import YAML

/// A text and what the reader made of it.
struct Reading {
    let source: Source
    let root: Node?
    let log: DiagnosticLog

    /// Reads bytes.
    init(_ bytes: [UInt8], name: String = "file.yaml", limits: YAMLLimits = .standard) {
        var log = DiagnosticLog()
        source = Source(name: name, bytes: bytes)
        root = YAMLReader.read(source, limits: limits, into: &log)
        self.log = log
    }

    /// Reads a text.
    init(_ text: String, limits: YAMLLimits = .standard) {
        self.init(Array(text.utf8), limits: limits)
    }

    /// The codes of what was wrong.
    var codes: [String] { log.diagnostics.map(\.code) }

    /// Where the first fault is, as `line:column`.
    var place: String? {
        log.diagnostics.first.map { "\($0.span.start.line):\($0.span.start.column)" }
    }

    /// The text of the source that a span covers.
    func words(_ span: Span?) -> String? {
        span.map { String(decoding: source.bytes[$0.range], as: UTF8.self) }
    }
}
