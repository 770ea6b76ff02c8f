public import Diagnostics

/// Reads one YAML 1.2 document, or JSON, into nodes that know their places.
public enum YAMLReader {
    /// Reads the one document of a source.
    ///
    /// - Parameters:
    ///   - source: the text; UTF-8.
    ///   - limits: how large a document may be.
    ///   - log: takes what is wrong; every fault is an error.
    /// - Returns: the document's root, or none where it cannot be read.
    public static func read(
        _ source: Source,
        limits: YAMLLimits = .standard,
        into log: inout DiagnosticLog
    ) -> Node? {
        var own = DiagnosticLog()
        defer { log.append(contentsOf: own) }
        guard TextCheck.isReadable(source, limits: limits, into: &own) else { return nil }
        var builder = NodeBuilder(source: source, limits: limits)
        do throws(NodeBuilder.Stop) {
            let node = try builder.document()
            own.append(contentsOf: builder.log)
            return own.hasErrors ? nil : node
        } catch {
            own.append(contentsOf: builder.log)
            own.append(error.message, at: error.span, notes: error.notes)
            return nil
        }
    }
}
