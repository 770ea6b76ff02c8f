import Diagnostics
import Foundation
import Rules
import Testing
import YAML

@testable import Partners

/// The files that these tests read.
enum Fixture {
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    static let shared = root.appending(path: "../shared/data")

    /// Whether the open lists are beside the package.
    static let hasLists = FileManager.default.fileExists(
        atPath: shared.appending(path: "libraries_england_open_2023.csv").path
    )

    static func source(_ file: URL) throws -> Source {
        Source(name: file.lastPathComponent, bytes: [UInt8](try Data(contentsOf: file)))
    }

    static func model() throws -> Model {
        var log = DiagnosticLog()
        let file = root.appending(path: "rules/models/partnership-inventory.yaml")
        let node = try #require(YAMLReader.read(try source(file), into: &log))
        return try #require(ModelReader.read(node, into: &log))
    }

    static func outcodes() throws -> Outcodes {
        var log = DiagnosticLog()
        let file = root.appending(path: "rules/places/outcodes.csv")
        return try #require(Outcodes.read(try source(file), into: &log))
    }

    static func sectors() throws -> Sectors {
        var log = DiagnosticLog()
        let file = root.appending(path: "rules/places/sectors.csv")
        return try #require(Sectors(try source(file), into: &log))
    }

    /// What an import makes of a list beside the package.
    static func imported(_ format: any ImportFormat, _ file: String) throws -> Importer {
        let list = try source(shared.appending(path: file))
        return imported(format, list, outcodes: try outcodes())
    }

    /// What an import makes of a list.
    static func imported(
        _ format: any ImportFormat,
        _ list: Source,
        outcodes: Outcodes = Outcodes(),
        date: Day? = nil
    ) -> Importer {
        var importer = Importer(format, outcodes: outcodes, date: date)
        importer.take(list.name, CSVStream(CSVReader(list)))
        return importer
    }

    /// The open libraries of England, from the list beside the package.
    static func libraries() throws -> Directory {
        var log = DiagnosticLog()
        let file = shared.appending(path: "libraries_england_open_2023.csv")
        let source = try source(file)
        return try #require(DirectoryFile.read(source, model: model(), into: &log))
    }

    /// The rows of a list beside the package, by column.
    static func rows(_ file: String) throws -> [[String: String]] {
        var reader = CSVReader(try source(shared.appending(path: file)))
        let heading = reader.next()?.fields ?? []
        var rows: [[String: String]] = []
        while let row = reader.next() {
            rows.append(Dictionary(zip(heading, row.fields)) { first, _ in first })
        }
        return rows
    }
}
