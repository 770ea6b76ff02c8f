import Foundation
import Testing

/// `concordat plan` as people run it: the plan of one school, and of several together.
@Suite(.withCommand) struct PlanCommandTests {
    private static let directory = """
        format: concordat/directory/1
        id: d
        title: D
        source: S
        entries:
          - id: circle
            name: Parent Circle
            kinds: [parents]
            nationwide: yes
            cost: {model: fee, amount: 100, currency: GBP, group: {amount: 120, schools: 2}}

        """

    private func school(_ name: String, urn: Int) -> String {
        """
        format: concordat/inventory/1
        as-of: 2026-11-20
        school: {name: \(name), urn: "\(urn)", nation: england}
        partnerships: none

        """
    }

    private func run(_ line: String) throws -> (run: Command.Outcome, folder: Scratch) {
        let folder = try Samples.folder()
        try folder.write(Self.directory, to: "d.yaml")
        for (name, urn) in [("index", 100_001), ("north", 100_002), ("south", 100_003)] {
            try folder.write(school(name.capitalized, urn: urn), to: "\(name).yaml")
        }
        let words = line.split(separator: " ").map(String.init)
        let end = ["--rules", "pack.yaml", "--directory", "d.yaml"]
        return (try Command(folder: folder).run(["plan"] + words + end), folder)
    }

    @Test func `several schools share what is cheaper shared, and each has a page`() throws {
        let (run, folder) = try run(
            "index.yaml north.yaml --shared --include circle --folder plans"
        )
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("Parent Circle: £120"))
        #expect(run.output.contains("For Index and North"))
        let page = try folder.text("plans/index.html")
        #expect(page.contains(#"<a href="index-2.html">Index</a>"#))
        #expect(page.contains(#"<a href="north.html">North</a>"#))
        let own = try folder.text("plans/index-2.html")
        #expect(own.contains("<h1>Index</h1>") && own.contains("paid once for all schools"))
    }

    @Test(arguments: ["text", "markdown", "html", "json"])
    func `every format of shared plans can be chosen`(format: String) throws {
        let (run, _) = try run("index.yaml north.yaml --shared --include circle --format \(format)")
        #expect(run.status == 0 && run.output.contains("Parent Circle"))
    }

    @Test func `shared plans can be a workbook`() throws {
        let (run, folder) = try run("index.yaml north.yaml --shared --format xlsx --output p.xlsx")
        #expect(run.status == 0 && run.output.isEmpty)
        #expect(try folder.names().contains("p.xlsx"))
    }

    @Test func `limits that cannot be kept are said of each school`() throws {
        let (run, _) = try run("index.yaml north.yaml --shared --new-partners 0 --include circle")
        #expect(run.status == 1)
        #expect(run.output.components(separatedBy: "These limits cannot all be kept").count == 3)
        #expect(run.output.contains("Limits of each school: at most 0 new partners"))
        #expect(run.output.contains("Stays open: The library works with parents"))
    }

    @Test func `an agreement without room for all leaves one out, and says so`() throws {
        let line = "index.yaml north.yaml south.yaml --shared --budget 0 --include circle"
        let (run, _) = try run(line)
        #expect(run.status == 1, "\(run.errors)")
        #expect(run.output.contains("close 2 of 3 gaps"))
        #expect(run.output.contains("closes gaps that stay open where each school plans alone"))
        #expect(run.output.components(separatedBy: "Stays open").count == 2)
    }

    @Test(arguments: [
        (120, 0, "Limit of all schools together: a budget of £120."),
        (119, 1, "A budget of £119 for all schools together cannot be kept"),
    ])
    func `what all together may spend is kept or said to be too little`(
        pounds: Int,
        status: Int32,
        said: String
    ) throws {
        let (run, _) = try run(
            "index.yaml north.yaml --shared --include circle --group-budget \(pounds)"
        )
        #expect(run.status == status && run.output.contains(said), "\(run.output)")
    }

    @Test(arguments: [
        ("index.yaml north.yaml", "add --shared"), ("index.yaml --folder f", "--folder goes with"),
        ("index.yaml --seconds 3", "--seconds goes with"),
        ("index.yaml --group-budget 3", "--group-budget goes with"),
        ("index.yaml index.yaml --shared", "name each school once"),
        ("index.yaml --not-before 2026-11-19", "lies before 2026-11-20"),
        ("index.yaml north.yaml --shared --program p.lp", "one school alone"),
        ("index.yaml north.yaml --shared --format ics", "not a format of shared plans"),
        ("index.yaml --include circles", "did you mean 'circle'?"),
    ])
    func `says what is wrong with what it is asked`(line: String, said: String) throws {
        let (run, _) = try run(line)
        #expect(run.status == 64 && run.output.isEmpty)
        #expect(run.errors.contains(said), "\(run.errors)")
        #expect(!run.errors.contains("Usage: concordat <subcommand>"))
    }
}
