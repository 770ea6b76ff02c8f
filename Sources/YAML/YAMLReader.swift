public import Diagnostics

/// Reads one YAML 1.2 document, or JSON, into nodes that know their places.
public enum YAMLReader {
    /// Reads the one document of a source.
    ///
    /// Whatever is wrong, nothing is left to go on with: half a document is never taken for one.
    ///
    /// - Parameters:
    ///   - source: the text; UTF-8.
    ///   - limits: how large a document may be.
    ///   - log: takes what is wrong; every fault is an error.
    /// - Returns: the document's root, or none where anything is wrong.
    public static func read(
        _ source: Source,
        limits: YAMLLimits = .standard,
        into log: inout DiagnosticLog
    ) -> Node? {
        guard var composer = composer(of: source, limits, &log) else { return nil }
        let root = composer.onlyDocument()
        log.append(contentsOf: composer.log)
        return root
    }

    /// Reads all documents of a source, as the YAML test suite wants them; ours hold one.
    static func readAll(_ source: Source, into log: inout DiagnosticLog) -> [Node] {
        guard var composer = composer(of: source, .standard, &log) else { return [] }
        var roots: [Node] = []
        while let root = composer.nextDocument() { roots.append(root) }
        log.append(contentsOf: composer.log)
        return roots
    }

    private static func composer(
        of source: Source,
        _ limits: YAMLLimits,
        _ log: inout DiagnosticLog
    ) -> Composer? {
        let isASCII = TextCheck.isASCII(source, limit: limits.bytes, log: &log)
        return isASCII.map { Composer(source, limits: limits, isASCII: $0) }
    }
}
