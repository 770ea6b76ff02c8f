import Diagnostics
import Foundation
import Partners
import Rules
import YAML

/// Times how a directory of sixty thousand rows, written as a table, is loaded and indexed.
@main
enum TimeDirectories {
    private static let count = 60_000
    private static let runs = 11

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else { fatalError("name a list and a model") }
        let made = try MadeTable(list: arguments[1], model: arguments[2])
        let file = FileManager.default.temporaryDirectory
            .appending(path: "directory-\(ProcessInfo.processInfo.processIdentifier).csv")
        try Data(made.table(of: count).utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try printTimes(file, made.model)
    }

    private static func printTimes(_ file: URL, _ model: Model) throws {
        let clock = ContinuousClock()
        var loading: [Duration] = []
        var indexing: [Duration] = []
        for _ in 0..<runs {
            let start = clock.now
            let source = Source(name: file.path, bytes: bytes(file.path))
            let directory = MadeTable.directory(source, model)
            let loaded = clock.now
            let finder = PartnerFinder([directory])
            let indexed = clock.now
            precondition(finder.entries.count == count)
            loading.append(start.duration(to: loaded))
            indexing.append(loaded.duration(to: indexed))
        }
        let both = zip(loading, indexing).map { $0 + $1 }
        print("| \(count) rows, ms | median | quickest | slowest |\n|---|---:|---:|---:|")
        print("| loaded from a file \(row(loading))")
        print("| indexed \(row(indexing))")
        print("| both \(row(both))")
    }

    /// A file as the command reads it.
    private static func bytes(_ path: String) -> [UInt8] {
        let descriptor = open(path, O_RDONLY)
        defer { close(descriptor) }
        let size = Int(lseek(descriptor, 0, SEEK_END))
        lseek(descriptor, 0, SEEK_SET)
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = max(0, read(descriptor, buffer.baseAddress, size))
        }
    }

    private static func row(_ times: [Duration]) -> String {
        let sorted = times.sorted()
        return [sorted[sorted.count / 2], sorted[0], sorted[sorted.count - 1]]
            .map { "| \(($0 / .milliseconds(1)).rounded()) " }.joined() + "|"
    }
}
