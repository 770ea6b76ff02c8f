import Foundation
import Testing

@Suite(.withCommand) struct LintTests {
    private func run(_ line: String, in folder: Scratch) throws -> Command.Outcome {
        try Command(folder: folder).run(line.components(separatedBy: " "))
    }

    @Test(
        arguments: [
            (0, "rules lint", "nothing found"),
            (1, "rules lint pack.yaml", "[lint/missing-question]"),
            (0, "rules lint pack.yaml --only repeated-title", "nothing found"),
            (1, "rules lint pack.yaml --only missing-remedy", "1 thing found"),
            (0, "rules lint --list", "unused-word: "),
            (0, "rules lint --explain missing-question", "Prefer"),
        ] as [(Int32, String, String)]
    )
    func `says what could be better`(status: Int32, line: String, said: String) throws {
        let run = try run(line, in: Samples.folder())
        #expect(run.status == status, "\(run.errors)")
        #expect(run.output.contains(said) && run.errors.isEmpty)
    }

    @Test(arguments: [
        "rules lint wrong-pack.yaml", "rules lint nosuch.yaml", "rules lint met.yaml",
        "rules lint pack.yaml --against nosuch.yaml", "rules lint empty.yaml",
    ])
    func `ends with 2 where a rule set cannot be read`(line: String) throws {
        let folder = try Samples.folder()
        try folder.write("", to: "empty.yaml")
        let run = try run(line, in: folder)
        #expect(run.status == 2 && !run.errors.isEmpty)
    }

    @Test(arguments: [
        ("rules lint --explain missing-questoin", "Did you mean 'missing-question'?"),
        ("rules lint pack.yaml --only nosuch", "'concordat rules lint --list'"),
        ("rules lint --fix", "--fix"),
    ])
    func `ends with 64 for a lint that there is not`(line: String, said: String) throws {
        let run = try run(line, in: Samples.folder())
        #expect(run.status == 64 && run.errors.contains(said), "\(run.errors)")
    }

    @Test func `mends what it can, keeps comments and says what is left`() throws {
        let folder = try Samples.folder()
        let text = Samples.pack().replacing("title: The", with: "# of the title\n    title: the")
        try folder.write(text, to: "small.yaml")
        let run = try run("rules lint small.yaml --fix", in: folder)
        #expect(run.status == 1 && run.errors == "small.yaml: Start with a capital\n")
        #expect(!run.output.contains("sentence-style") && run.output.contains("missing-remedy"))
        let wanted = text.replacing("title: the", with: "title: The")
        #expect(try folder.text("small.yaml") == wanted)
    }

    @Test func `gives other programs the fix`() throws {
        let folder = try Samples.folder()
        try folder.write(Samples.pack().replacing("title: The", with: "title: the"), to: "p.yaml")
        let run = try run("rules lint p.yaml --format json --only sentence-style", in: folder)
        #expect(run.status == 1)
        #expect(run.output.contains("\"replacement\" : \"T\""))
        #expect(run.output.contains("\"code\" : \"lint/sentence-style\""))
    }

    @Test func `compares with the version before`() throws {
        let folder = try Samples.folder()
        let renamed = Samples.pack().replacing("id: with-parents", with: "id: parents")
        try folder.write(renamed, to: "new.yaml")
        let line = "rules lint new.yaml --against pack.yaml --only lost-rule"
        #expect(try run(line, in: folder).output.contains("'with-parents' of small@1.0.0 is gone"))
    }

    @Test func `lets stand what the rule set allows with a reason`() throws {
        let folder = try Samples.folder()
        let allow = "lint: {allow: [{lint: missing-remedy, rule: with-parents, because: So}]}\n"
        try folder.write(Samples.pack() + allow, to: "p.yaml")
        #expect(try run("rules lint p.yaml --only missing-remedy", in: folder).status == 0)
        try folder.write(Samples.pack() + allow.replacing(", because: So", with: ""), to: "p.yaml")
        let run = try run("rules lint p.yaml", in: folder)
        #expect(run.status == 2 && run.errors.contains("the allowance needs 'because'"))
    }
}
