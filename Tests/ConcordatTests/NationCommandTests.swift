import Testing

@Suite(.withCommand) struct NationCommandTests {
    private let command: Command

    init() throws {
        command = Command(folder: try Scratch())
        try command.folder.write(
            #"""
            urn,name,postcode,latitude,longitude,special,local_authority
            1,One,PE28 4AA,52.3,-0.1,no,Cambridgeshire
            2,"Two, the ""Second""",E7 8QJ,51.5,0.1,yes,Newham

            """#,
            to: "schools.csv"
        )
    }

    @Test func `makes the same inventories each time, one a line`() throws {
        let first = try command.run(["generate", "--count", "30"])
        let again = try command.run(["generate", "--count", "30"])
        #expect(first.status == 0)
        #expect(first.output == again.output)
        #expect(first.output.split(separator: "\n").count == 30)
        let other = try command.run(["generate", "--count", "30", "--seed", "2"])
        #expect(other.output != first.output)
    }

    @Test func `takes schools from a list, whatever stands around them`() throws {
        let both = try command.run(["generate", "--schools", "schools.csv"])
        let lines = both.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[1].contains(#""name":"Two, the \"Second\"""#))
        let one = try command.run(["generate", "--schools", "schools.csv", "--mainstream"])
        #expect(one.output.split(separator: "\n") == [lines[0]])
        let round = try command.run(["generate", "--schools", "schools.csv", "--count", "5"])
        #expect(round.output.split(separator: "\n").prefix(2) == lines[...])
        #expect(round.output.contains(#""urn":"2-2""#))
    }

    @Test func `makes a folder of files that check reads`() throws {
        let made = try command.run(
            ["generate", "--count", "3", "--format", "yaml", "--output", "schools"]
        )
        #expect(made.status == 0)
        let checked = try command.run(["check", "schools/900000.yaml"])
        #expect([0, 1].contains(checked.status), "\(checked.errors)")
        #expect(checked.errors.isEmpty)
    }

    @Test func `writes the list of schools that a survey reads`() throws {
        let list = try command.run(
            ["generate", "--schools", "schools.csv", "--format", "csv", "--output", "list.csv"]
        )
        #expect(list.status == 0)
        let again = try command.run(["generate", "--schools", "list.csv", "--format", "csv"])
        #expect(again.output == (try command.folder.text("list.csv")))
    }

    private static let wrong: [(String, Int32)] = [
        ("generate --count 0", 64),
        ("generate --format yaml", 64),
        ("generate --format xml", 64),
        ("generate --schools none.csv", 2),
        ("generate --rules none.yaml", 2),
        ("generate --output none/there.ndjson", 2),
        ("survey none.ndjson", 2),
        ("survey schools.csv", 2),
        ("survey", 2),
    ]

    @Test(arguments: wrong)
    func `says what is wrong`(line: String, status: Int32) throws {
        let run = try command.run(line.split(separator: " ").map(String.init))
        #expect(run.status == status, "\(run.errors)")
        #expect(!run.errors.isEmpty)
        #expect(run.output.isEmpty)
    }

    @Test func `counts what evaluate could not read, and says so in its status`() throws {
        try command.folder.write(
            #"{"line":1,"id":"1","status":"error","error":{"code":"json/empty"}}"# + "\n",
            to: "results.ndjson"
        )
        let run = try command.run(["survey", "results.ndjson", "--schools", "schools.csv"])
        #expect(run.status == 1, "\(run.errors)")
        #expect(run.output.contains("json/empty"))
    }

    @Test func `names the line that is no result`() throws {
        try command.folder.write(
            #"{"line":1,"id":"1","status":"error","error":{"code":"json/empty"}}"# + "\n\n{}\n",
            to: "results.ndjson"
        )
        let run = try command.run(["survey", "results.ndjson"])
        #expect(run.status == 2)
        #expect(run.errors.contains("results.ndjson:3:1"))
    }
}
