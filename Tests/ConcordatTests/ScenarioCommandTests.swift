import Testing

@Suite(.withCommand) struct ScenarioCommandTests {
    private static let partners = """
        partnerships:
          - {id: p, partner: Parents, kind: parents, last-contact: 2026-10-02}
          - {partner: Twin, kind: careers}
          - {partner: Twin, kind: careers}

        """

    private func run(_ arguments: String...) throws -> Command.Outcome {
        let folder = try Samples.folder()
        try folder.write(Samples.head + Self.partners, to: "school.yaml")
        try folder.write("", to: "empty.yaml")
        try folder.write(Samples.head + "partnerships: [{par", to: "half.yaml")
        try folder.write(
            Samples.pack().replacing("kind: parents}}", with: "last-contact: {within: 12 months}}}")
                .replacing("kind: parents}]}", with: "kind: parents, last-contact: 2026-11-01}]}"),
            to: "dated.yaml"
        )
        let words = arguments.flatMap { $0.split(separator: " ").map(String.init) }
        return try Command(folder: folder).run(words)
    }

    @Test func `a partner that goes is a change and leaves the file as it is`() throws {
        let run = try run("what-if school.yaml --rules pack.yaml --remove p")
        #expect(run.status == 1)
        #expect(run.output.contains("1 gap opens."))
        #expect(run.output.contains("met → not met"))
    }

    @Test func `what changes nothing ends with 0 and says so`() throws {
        let run = try run("what-if school.yaml --rules pack.yaml --remove partnerships[1]")
        #expect(run.status == 0)
        #expect(run.output.contains("Nothing changes"))
    }

    @Test(arguments: [
        ("what-if school.yaml --rules pack.yaml --remove q", 2),
        ("what-if school.yaml --rules pack.yaml --remove Twin", 2),
        ("what-if school.yaml --rules pack.yaml --add parnts", 2),
        ("what-if school.yaml --rules pack.yaml --on 2026-01-01", 2),
        ("what-if school.yaml --rules pack.yaml --on tomorrow", 64),
        ("what-if school.yaml --rules pack.yaml", 64),
        ("what-if none.yaml --rules pack.yaml --remove p", 2),
        ("what-if empty.yaml --rules pack.yaml --remove p", 2),
        ("what-if half.yaml --rules pack.yaml --remove p", 2),
        ("what-if wrong.yaml --rules pack.yaml --remove p", 2),
        ("timeline school.yaml --rules dated.yaml", 1),
        ("timeline school.yaml --rules dated.yaml --days 10", 0),
        ("timeline school.yaml --rules dated.yaml --days -1", 64),
        ("timeline school.yaml --rules dated.yaml --days 99999999999", 64),
        ("timeline school.yaml --rules dated.yaml --days 36526", 64),
        ("timeline school.yaml --rules dated.yaml --until 2026-11-19", 64),
        ("timeline school.yaml --rules dated.yaml --until 9999-12-31", 64),
        ("timeline school.yaml --rules dated.yaml --until 2027-01-01 --days 3", 64),
        ("timeline empty.yaml --rules dated.yaml", 2),
        ("fragility school.yaml --rules pack.yaml", 1),
        ("fragility missing.yaml --rules pack.yaml", 0),
        ("fragility wrong.yaml --rules pack.yaml", 2),
    ])
    func `ends with the status that its help names`(arguments: String, status: Int32) throws {
        let run = try run(arguments)
        #expect(run.status == status, "\(arguments): \(run.errors)")
        if status > 1 { #expect(!run.errors.isEmpty) }
    }

    @Test(arguments: ["text", "json", "markdown", "html"])
    func `every format is written`(format: String) throws {
        for command in [
            "what-if school.yaml --remove p", "timeline school.yaml", "fragility school.yaml",
        ] {
            let run = try run("\(command) --rules dated.yaml --format \(format)")
            #expect(run.status == 1)
            #expect(!run.output.isEmpty)
        }
    }
}
