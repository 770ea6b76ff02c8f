import Diagnostics

/// A message for tests.
struct Sample: DiagnosticMessage, Hashable {
    var severity = Diagnostic.Severity.error
    var code = "sample/fault"
    var text = "this is wrong"
    var suggestion: String?
}

extension Source {
    /// The first place of some words in the source.
    func span(of words: String) -> Span {
        let wanted = Array(words.utf8)
        let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? bytes.count
        return Span(source: self, range: start..<start + wanted.count)
    }
}
