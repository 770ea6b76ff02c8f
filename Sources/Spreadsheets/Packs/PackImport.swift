package import Diagnostics
package import Rules
import YAML

/// Takes what people changed in sheets over into the text of a rule set.
package struct PackImport {
    /// A record and the columns in which it changed.
    package struct Change: Sendable, Equatable {
        package let what: String
        package let id: String
        package let isNew: Bool
        package let headings: [String]
    }

    /// The text of the rule set as it shall be.
    package let bytes: [UInt8]

    /// What changed, in the order of the sheets.
    package let changes: [Change]

    /// Takes sheets over; none where the log says why not.
    package static func run(
        _ grids: [Grid],
        into pack: Pack,
        log: inout DiagnosticLog
    ) -> PackImport? {
        var taking = PackTaking(pack)
        taking.take(grids)
        log.append(contentsOf: taking.log)
        var reading = DiagnosticLog()
        let read = PackReader.read(taking.document, model: pack.model, into: &reading)
        let known = log.diagnostics.map(\.span)
        for diagnostic in told(reading, pack, afterFaults: taking.log.hasErrors)
        where !known.contains(diagnostic.span) { log.append(diagnostic) }
        guard read != nil, !taking.log.hasErrors else { return nil }
        return written(taking, pack, &log)
    }

    /// What is wrong with the whole: in the cells, or where nothing is, in the rule set itself.
    private static func told(
        _ log: DiagnosticLog,
        _ pack: Pack,
        afterFaults hasFaults: Bool
    ) -> [Diagnostic] {
        let inCells = log.diagnostics.filter { $0.span.source != pack.document.span.source }
        return inCells.isEmpty && !hasFaults ? log.diagnostics : inCells
    }

    /// The text with the changes in it, held to what it should say.
    private static func written(
        _ taking: PackTaking,
        _ pack: Pack,
        _ log: inout DiagnosticLog
    ) -> PackImport? {
        let source = pack.document.span.source
        let edits = NodeDifference(from: pack.document, to: taking.document).edits
        let bytes = source.applying(edits)
        var ignored = DiagnosticLog()
        let again = YAMLReader.read(Source(name: source.name, bytes: bytes), into: &ignored)
        guard let again, again.isSame(as: taking.document) else {
            log.append(SheetMessage.notWritten, at: Span(source: source, range: 0..<0))
            return nil
        }
        return PackImport(bytes: bytes, changes: taking.changes)
    }
}
