import Foundation
import Testing

/// The CEL project's own cases, read where they lie.
@Suite struct ConformanceTests {
    /// How many cases of each file pass at least: a number to raise, never to lower.
    private static let floors = [
        "basic": 28, "bindings_ext": 8, "block_ext": 16, "comparisons": 198, "conversions": 68,
        "encoders_ext": 2, "fields": 34, "fp_math": 21, "integer_math": 42, "lists": 22,
        "logic": 16, "macros": 26, "macros2": 33, "math_ext": 124, "namespace": 8,
        "network_ext": 48, "optionals": 38, "parse": 121, "plumbing": 1, "string": 23,
        "string_ext": 119, "timestamps": 59, "type_deduction": 13,
    ]

    private static var folder: URL {
        if let path = ProcessInfo.processInfo.environment["CEL_CONFORMANCE_DIR"] {
            return URL(fileURLWithPath: path)
        }
        let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardized
        return root.appendingPathComponent("../shared/conformance/cel").standardized
    }

    private static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

    @Test(
        .enabled(if: isThere, "the conformance cases are not here; CEL_CONFORMANCE_DIR names them"),
        arguments: floors
    )
    func `passes the conformance suite`(file: String, floor: Int) throws {
        let data = try Data(contentsOf: Self.folder.appendingPathComponent("\(file).json"))
        let root = try #require(try JSONSerialization.jsonObject(with: data) as? JSON)
        let cases = (root["tests"] as? [JSON] ?? []).map(ConformanceCase.init)
        let failures = cases.compactMap { $0.failure }
        let passed = cases.count - failures.count
        let lines = ["CONFORMANCE \(file) \(passed)/\(cases.count)"] + failures
        print(lines.joined(separator: "\n  FAILED "))
        #expect(passed >= floor, "\(file): \(failures.joined(separator: "\n"))")
    }

    @Test(.enabled(if: isThere, "the conformance cases are not here"))
    func `has a floor for every file`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        let names = files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
        #expect(Set(names) == Set(Self.floors.keys))
    }
}
