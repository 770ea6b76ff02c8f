import Foundation
import Testing

@Suite(.withCommand) struct DiagnosticsOptionTests {
    /// What other programs rely on in a record.
    struct Record: Decodable {
        let severity: String
        let code: String
        let text: String
        let file: String
        let line: Int
        let column: Int
        let suggestion: String?
    }

    @Test(
        arguments: [
            (
                "check wrong.yaml nothing.yaml --rules pack.yaml", 2,
                ["file/unknown-key", "command/file-failure"]
            ),
            (
                "check met.yaml --rules wrong-pack.yaml", 2,
                ["file/missing-key", "file/unknown-key"]
            ),
            ("check missing.yaml --rules pack.yaml", 1, []),
            ("rules test wrong-pack.yaml", 2, ["file/missing-key", "file/unknown-key"]),
            ("rules list nothing.yaml", 2, ["command/file-failure"]),
            ("rules list pack.yaml", 0, []),
            ("explain with-parent --rules pack.yaml", 2, ["command/unknown-rule"]),
        ] as [(String, Int32, [String])]
    )
    func `prints one array on standard error, and the same exit status`(
        line: String,
        status: Int32,
        codes: [String]
    ) throws {
        let command = Command(folder: try Samples.folder())
        let arguments = line.components(separatedBy: " ")
        let text = try command.run(arguments)
        let run = try command.run(arguments + ["--diagnostics", "json"])
        let records = try JSONDecoder().decode([Record].self, from: Data(run.errors.utf8))
        #expect(records.map(\.code) == codes)
        #expect(run.status == status && text.status == status)
        #expect(run.output == text.output)
        #expect(codes.isEmpty == text.errors.isEmpty)
    }

    @Test func `says how many more there are`() throws {
        let folder = try Samples.folder()
        let keys = (1...230).map { "wrong-\($0): x\n" }.joined()
        try folder.write(Samples.head + keys, to: "many.yaml")
        let line = ["check", "many.yaml", "--rules", "pack.yaml", "--diagnostics", "json"]
        let run = try Command(folder: folder).run(line)
        let records = try JSONDecoder().decode([Record].self, from: Data(run.errors.utf8))
        #expect(records.count == 201)
        #expect(records.last?.code == "command/omitted")
        #expect(records.last?.text == "30 more that are not shown")
    }
}
