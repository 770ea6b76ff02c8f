public import Diagnostics
public import YAML

/// Reads one JSON text (RFC 8259) into nodes that know their places, as strictly as it is written.
public enum JSONReader {
    /// Reads the one value of a source.
    ///
    /// What JSON cannot tell from a text is taken as the YAML reader takes it without quotes: the
    /// text `none` alone.
    ///
    /// - Parameters:
    ///   - source: the text; UTF-8.
    ///   - limits: how large it may be.
    ///   - log: takes what is wrong; every fault is an error.
    /// - Returns: the value, or none where anything is wrong.
    public static func read(
        _ source: Source,
        limits: YAMLLimits = .standard,
        into log: inout DiagnosticLog
    ) -> Node? {
        var parser = JSONParser(source, limits)
        let root = parser.document()
        log.append(contentsOf: parser.log)
        return parser.log.hasErrors ? nil : root
    }
}
