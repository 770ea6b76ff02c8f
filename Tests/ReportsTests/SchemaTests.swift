import Foundation
import TestSupport
import Testing

@testable import Reports

/// Documents against the schemas of their standards, which stand beside the package.
@Suite struct SchemaTests {
    private static let schemas = WorkingCopy.root.appending(path: "../shared/schemas")

    /// Python's `jsonschema` knows no `\p{…}`, so that the patterns say it in its own words.
    private static let script = #"""
        import json, sys
        import jsonschema
        text = open(sys.argv[1], encoding="utf-8").read()
        schema = json.loads(text.replace(r"\\p{L}", r"[^\\W\\d_]").replace(r"\\p{N}", r"\\d"))
        validator = jsonschema.validators.validator_for(schema)(schema)
        faults = list(validator.iter_errors(json.load(sys.stdin)))
        for fault in faults[:5]:
            print(fault.json_path, fault.message[:300])
        sys.exit(1 if faults else 0)
        """#

    private static func run(_ arguments: [String], _ input: String) throws -> (Int32, String) {
        let process = Process()
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "concordat-schemas-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "input")
        try Data(input.utf8).write(to: file)
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        process.standardInput = try FileHandle(forReadingFrom: file)
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: said, as: UTF8.self))
    }

    private static func works(_ arguments: String...) -> Bool {
        let hasSchemas = FileManager.default.fileExists(atPath: schemas.path)
        return hasSchemas && (try? run(arguments, ""))?.0 == 0
    }

    private static let hasJSONValidator = works("python3", "-c", "import jsonschema")
    private static let hasXMLValidator = works("xmllint", "--version")

    private static func documents(_ type: any ReportFormat.Type) throws -> [String] {
        let hostile = [try EveryOutcome.report(), try EveryOutcome.second()]
        let samples = ["oakfield-academy", "lakeside-high"]
        return [
            try type.write(hostile, style: TextStyle()),
            try type.write(try samples.map { try Fixture.report($0) }, style: TextStyle()),
        ]
    }

    @Test(
        .enabled(if: hasJSONValidator, "no schemas beside the package, or no Python 'jsonschema'"),
        arguments: [
            ("sarif", "sarif/sarif-schema-2.1.0.json"),
            ("oscal", "oscal/oscal_assessment-results_schema.json"),
            ("oscal-poam", "oscal/oscal_poam_schema.json"),
        ]
    )
    func `JSON is valid`(format: String, schema: String) throws {
        let type = try #require(ReportFormats.all.first { $0.name == format })
        let path = Self.schemas.appending(path: schema).path
        for document in try Self.documents(type) {
            let (status, said) = try Self.run(["python3", "-c", Self.script, path], document)
            #expect(status == 0, "\(said)")
        }
    }

    @Test(
        .enabled(if: hasXMLValidator, "no schemas beside the package, or no 'xmllint'"),
        arguments: ["windyroad-JUnit.xsd", "jenkins-junit-10.xsd"]
    )
    func `XML is valid`(schema: String) throws {
        let path = Self.schemas.appending(path: "junit/\(schema)").path
        for document in try Self.documents(JUnitFormat.self) {
            let line = ["xmllint", "--noout", "--schema", path, "-"]
            let (status, said) = try Self.run(line, document)
            #expect(status == 0, "\(said)")
        }
    }
}
