import Diagnostics
import Foundation
import Partners
import Rules
import YAML

/// A directory as large as is asked, made of a real list.
struct MadeTable {
    let model: Model
    private let list: Directory

    init(list: String, model: String) throws {
        var log = DiagnosticLog()
        guard let node = YAMLReader.read(try Self.source(model), into: &log),
            let model = ModelReader.read(node, into: &log)
        else { fatalError("\(model) is no model") }
        self.model = model
        self.list = Self.directory(try Self.source(list), model)
    }

    /// The list again and again, each time under other ids.
    func table(of count: Int) -> String {
        var directory = list
        directory.entries = (0..<count).map { item in
            var entry = list.entries[item % list.entries.count]
            entry.id = "x\(item)-\(entry.id)"
            return entry
        }
        return DirectoryTableWriter(directory).text
    }

    static func directory(_ source: Source, _ model: Model) -> Directory {
        var log = DiagnosticLog()
        guard let directory = DirectoryFile.read(source, model: model, into: &log) else {
            for diagnostic in log.diagnostics { print(DiagnosticPrinter().text(diagnostic)) }
            fatalError("\(source.name) is no directory")
        }
        return directory
    }

    private static func source(_ path: String) throws -> Source {
        Source(name: path, bytes: [UInt8](try Data(contentsOf: URL(filePath: path))))
    }
}
