import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import YAML

@Suite struct ShippedFileTests {
    static let files: [String] = ["rules", "samples"].flatMap { folder in
        let url = WorkingCopy.root.appending(path: folder)
        let names = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String }
        return (names ?? []).filter { $0.hasSuffix(".yaml") }.sorted().map { "\(folder)/\($0)" }
    }

    private func source(_ path: String) throws -> Source {
        let data = try Data(contentsOf: WorkingCopy.root.appending(path: path))
        return Source(name: path, bytes: [UInt8](data))
    }

    private func format(_ source: Source) throws -> Source {
        var log = DiagnosticLog()
        let text = YAMLFormatter.format(source, into: &log)
        let found = try #require(text, "\(DiagnosticPrinter().text(log))")
        return Source(name: source.name, text: found)
    }

    @Test(arguments: files)
    func `is laid out as the formatter lays out`(path: String) throws {
        let source = try source(path)
        #expect(try format(source).bytes == source.bytes)
    }

    @Test(arguments: files, 1...2)
    func `is read the same after its layout was changed and mended`(
        path: String,
        seed: Int
    ) throws {
        var log = DiagnosticLog()
        let root = try #require(YAMLReader.read(try source(path), into: &log))
        var changes = LayoutChanges(seed: UInt64(seed))
        let changed = Source(name: path, text: changes.changed(root))
        let reread = try #require(YAMLReader.read(changed, into: &log), "\(log.diagnostics)")
        #expect(reread.saysTheSame(as: root))
        let formatted = try format(changed)
        let result = try #require(YAMLReader.read(formatted, into: &log))
        #expect(result.saysTheSame(as: root))
        #expect(Comments(of: result).texts == Comments(of: reread).texts)
        #expect(try format(formatted).bytes == formatted.bytes)
    }

    @Test(arguments: files)
    func `cut anywhere it is formatted whole or left alone`(path: String) throws {
        let bytes = try source(path).bytes
        for part in [3, 7, 11] {
            let cut = Source(name: path, bytes: Array(bytes.prefix(bytes.count * part / 12)))
            var log = DiagnosticLog()
            guard let text = YAMLFormatter.format(cut, into: &log) else {
                #expect(log.hasErrors)
                continue
            }
            let once = Source(name: path, text: text)
            #expect(YAMLFormatter.format(once, into: &log) == text)
        }
    }
}
