import Foundation
import Testing

/// `concordat rules export` and `concordat rules import` as people run them.
@Suite(.withCommand) struct SpreadsheetCommandTests {
    private let command = Result { Command(folder: try Samples.folder()) }

    @Test(arguments: [("--xlsx", "sheet.xlsx"), ("--csv", "sheet.csv")])
    func `what nobody changed changes nothing`(option: String, file: String) throws {
        let command = try command.get()
        #expect(try command.run(["rules", "export", "pack.yaml", option, file]).status == 0)
        let taken = try command.run(["rules", "import", file, "--into", "pack.yaml"])
        #expect(taken.status == 0)
        #expect(taken.output == "Nothing was changed\n")
        #expect(try command.folder.text("pack.yaml") == Samples.pack())
    }

    @Test func `takes a change over, and says which`() throws {
        let command = try command.get()
        let csv = try command.run(["rules", "export", "pack.yaml", "--csv", "-"]).output
        try command.folder.write(csv.replacing(",should,", with: ",must,"), to: "sheet.csv")
        let arguments = [
            "rules", "import", "sheet.csv", "--into", "pack.yaml", "--output", "new.yaml",
        ]
        let taken = try command.run(arguments)
        #expect(taken.output == "rule with-parents: Strength\nWritten to new.yaml\n")
        #expect(try command.folder.text("new.yaml") == Samples.pack("must"))
    }

    @Test func `says how many examples a change overtakes`() throws {
        let command = try command.get()
        let csv = try command.run(["rules", "export", "pack.yaml", "--csv", "-"]).output
        let changed = csv.replacing("Parents and carers", with: "Careers advisers")
        try command.folder.write(changed, to: "s.csv")
        let taken = try command.run(["rules", "import", "s.csv", "--into", "pack.yaml"])
        #expect(taken.status == 0)
        #expect(
            taken.output.hasSuffix(
                "\n1 example does not come out as it says: "
                    + "'concordat rules test pack.yaml' shows which\n"
            )
        )
    }

    @Test(arguments: [
        (["rules", "export", "pack.yaml"], 64),
        (["rules", "export", "wrong-pack.yaml", "--csv", "-"], 2),
        (["rules", "export", "none.yaml", "--csv", "-"], 2),
        (["rules", "export", "pack.yaml", "--xlsx", "no/such/folder.xlsx"], 2),
        (["rules", "import", "none.xlsx", "--into", "pack.yaml"], 2),
        (["rules", "import", "pack.yaml", "--into", "pack.yaml"], 2),
        (["rules", "import", "pack.yaml"], 64),
        (["explain", "with-parents", "--rules", "pack.yaml", "--language", "fr"], 64),
    ])
    func `ends with the status that goes with what is wrong`(
        arguments: [String],
        status: Int
    ) throws {
        let run = try command.get().run(arguments)
        #expect(run.status == Int32(status))
        #expect(!run.errors.isEmpty)
    }

    @Test(arguments: [
        ("en", "Holds if  there is at least 1 partnership whose kind is Parents and carers"),
        ("cy", "Holds if  mae o leiaf 1 o’r partnerships lle mae’r kind yn Rhieni a gofalwyr"),
    ])
    func `explains a rule in a language`(language: String, line: String) throws {
        let arguments = ["explain", "with-parents", "--rules", "pack.yaml", "--language", language]
        #expect(try command.get().run(arguments).output.contains(line))
    }
}
