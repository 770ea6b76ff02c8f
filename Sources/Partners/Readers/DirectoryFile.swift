package import Diagnostics
package import Rules
import YAML

/// Reads a directory of any kind; which one is told from how it starts.
package enum DirectoryFile {
    /// The most bytes that a directory may have.
    package static let mostBytes = 100 << 20

    /// Reads possible partners from a table, from YAML, or from a list that can be imported.
    ///
    /// - Returns: the directory, or none where it is none of these or anything in it is wrong; of
    ///   somebody's list, broken rows are left out and said.
    package static func read(
        _ source: Source,
        model: Model,
        mostBytes: Int = mostBytes,
        into log: inout DiagnosticLog
    ) -> Directory? {
        guard source.bytes.count <= mostBytes else {
            log.append(
                DirectoryFileMessage.tooLarge(bytes: source.bytes.count, most: mostBytes),
                at: start(of: source)
            )
            return nil
        }
        var directory = kind(source, model, mostBytes, &log)
        directory?.span = start(of: source)
        return directory
    }

    private static func kind(
        _ source: Source,
        _ model: Model,
        _ mostBytes: Int,
        _ log: inout DiagnosticLog
    ) -> Directory? {
        let rows = CSVReader(source)
        var ahead = rows
        let first = ahead.next()
        if DirectoryTable.isStart(first) {
            return DirectoryTableReader.read(rows, model: model, into: &log)
        }
        let heading = first?.fields ?? []
        if let format = ImportFormats.recognised(heading) { return list(rows, format, &log) }
        if let missing = ImportFormats.nearly(heading) {
            let names = missing.map(\.name)
            let near = names.first.flatMap { NearestName.of($0, in: heading) }
            log.append(ImportMessage.missingColumns(names, near: near), at: start(of: source))
            return nil
        }
        return entries(source, model, mostBytes, &log)
    }

    private static func entries(
        _ source: Source,
        _ model: Model,
        _ mostBytes: Int,
        _ log: inout DiagnosticLog
    ) -> Directory? {
        let limits = YAMLLimits(bytes: mostBytes, depth: 64, nodes: 20_000_000)
        guard let document = YAMLReader.read(source, limits: limits, into: &log) else { return nil }
        guard document.mapping?["format"] != nil else {
            log.append(DirectoryFileMessage.neither, at: start(of: source))
            return nil
        }
        return DirectoryReader.read(document, model: model, into: &log)
    }

    /// Somebody's list, read as it would be imported.
    private static func list(
        _ rows: CSVReader,
        _ format: any ImportFormat,
        _ log: inout DiagnosticLog
    ) -> Directory? {
        var importer = Importer(format, keepsSpans: true)
        importer.take(rows.source.name, CSVStream(rows))
        log.append(contentsOf: importer.log)
        for tally in importer.tallies { tally.sayWhatIsLeftOut(&log) }
        return importer.log.hasErrors ? nil : importer.directory
    }

    /// The first line.
    private static func start(of source: Source) -> Span {
        let start = source.bytes.starts(with: TextEncoding.mark) ? 3 : 0
        let end = source.bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D }
        return Span(source: source, range: start..<(end ?? source.bytes.count))
    }
}

/// What can be said of a file that was to be a directory.
enum DirectoryFileMessage: DiagnosticMessage, Equatable {
    case neither
    case tooLarge(bytes: Int, most: Int)

    var code: String {
        switch self {
        case .neither: "directory/neither"
        case .tooLarge: "directory/too-large"
        }
    }

    var text: String {
        switch self {
        case .neither:
            "wanted a directory: YAML that starts with 'format: \(DirectoryShape.format)', a table "
                + "that starts with '# format,\(DirectoryTable.format)', or a list of one of the "
                + "formats that 'concordat directory formats' names, by its heading"
        case .tooLarge(let bytes, let most):
            "a directory may have \(most) bytes and this has \(bytes)"
        }
    }
}
