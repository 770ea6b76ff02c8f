package import Diagnostics
package import Rules
import YAML

/// Reads a directory of any kind; which one is told from how it starts.
package enum DirectoryFile {
    /// The most bytes that a directory may have.
    package static let mostBytes = 100 << 20

    /// Reads possible partners from YAML, or from a list of public libraries or their services.
    ///
    /// - Returns: the directory, or none where it is none of these or anything in its YAML is wrong.
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
        if BranchFileReader.recognises(source) { return branches(source, &log) }
        if ServiceFileReader.recognises(source) {
            return ServiceFileReader.read(source, into: &log)
        }
        if let missing = columnsMissing(source) {
            log.append(BranchMessage.missingColumns(missing), at: start(of: source))
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

    private static func branches(_ source: Source, _ log: inout DiagnosticLog) -> Directory? {
        var own = DiagnosticLog()
        let directory = BranchFileReader.read(source, into: &own)
        log.append(contentsOf: own)
        return own.hasErrors ? nil : directory
    }

    /// The columns that a heading lacks, where it has some of them.
    private static func columnsMissing(_ source: Source) -> [String]? {
        var rows = CSVReader(source)
        let missing = BranchColumns(rows.next()?.fields ?? []).missing
        return missing.count < BranchFileReader.columns.count ? missing : nil
    }

    /// The first line.
    private static func start(of source: Source) -> Span {
        let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return Span(source: source, range: start..<start + source.line(1).count)
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
            "wanted a directory that starts with 'format: \(DirectoryReader.format)', or a list of "
                + "public libraries with the columns "
                + BranchFileReader.columns.map { "'\($0)'" }.joined(separator: ", ")
                + ", or of their services with the columns "
                + ServiceFileReader.columns.map { "'\($0)'" }.joined(separator: ", ")
        case .tooLarge(let bytes, let most):
            "a directory may have \(most) bytes and this has \(bytes)"
        }
    }
}
