import Foundation
import Testing

/// The CEL project's own cases, read where they lie.
@Suite struct ConformanceTests {
    private static var folder: URL {
        if let path = ProcessInfo.processInfo.environment["CEL_CONFORMANCE_DIR"] {
            return URL(fileURLWithPath: path)
        }
        let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardized
        return root.appendingPathComponent("../shared/conformance/cel").standardized
    }

    private static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

    @Test(
        .enabled(if: isThere, "the conformance cases are not here; CEL_CONFORMANCE_DIR names them")
    )
    func `passes every case of the conformance suite`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
            .filter { $0.hasSuffix(".json") }.sorted()
        try #require(!files.isEmpty, "there is no case in \(Self.folder.path)")
        var sum = (passed: 0, total: 0)
        for file in files {
            let (failures, total) = try failures(in: Self.folder.appendingPathComponent(file))
            let passed = total - failures.count
            print((["CONFORMANCE \(file) \(passed)/\(total)"] + failures).joined(separator: "\n  "))
            #expect(failures.isEmpty, "\(file)")
            sum = (sum.passed + passed, sum.total + total)
        }
        print("CONFORMANCE total \(sum.passed)/\(sum.total)")
    }

    private func failures(in file: URL) throws -> (failures: [String], total: Int) {
        let data = try Data(contentsOf: file)
        let root = try #require(try JSONSerialization.jsonObject(with: data) as? JSON)
        let cases = try #require(root["tests"] as? [JSON]).map(ConformanceCase.init)
        return (cases.compactMap(\.failure), cases.count)
    }
}
