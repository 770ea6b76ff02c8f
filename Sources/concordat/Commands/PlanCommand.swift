import ArgumentParser
import Checking
import Diagnostics
import Partners
import Planning
import Reports
import Rules
import Scenarios
import Signing

/// `concordat plan`.
struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Find the cheapest partners and steps that close every gap that can be closed.",
        discussion: """
            Example: concordat plan my-school.yaml --budget 300 --format html --output plan.html

            The plan is exact: a solver proves that nothing cheaper closes the same gaps, and the \
            checker confirms it on a copy of the inventory. Cost is money, hours and travel \
            together; the weights say what they are worth against each other.

            Exit status: 0 where the plan closes every gap, 1 where a gap stays open, 2 where \
            something could not be read or evaluated, 64 for wrong usage.
            """
    )

    @Argument(help: "An inventory file; - for standard input.")
    var inventory: String

    @Option(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var rules: String?

    @Option(help: "A profile to lay over the rule set.")
    var profile: String?

    @Option(help: "More possible partners: a directory, or the open list of public libraries.")
    var directory: [String] = []

    @OptionGroup var wanted: PlanOptions
    @OptionGroup var ahead: CalendarOptions

    @Option(help: "\(PlanDocument.names.joined(separator: ", ")).")
    var format = "text"

    @OptionGroup var destination: OutputOptions

    @Option(
        help: "en, unless you say cy; what has no Welsh yet is shown in English.",
        transform: LocalizedText.language
    )
    var language = "en"

    @OptionGroup var trust: TrustOptions
    @OptionGroup var problems: ProblemOptions

    mutating func validate() throws { try document.validate() }

    func run() throws { try problems.reporting { try run(&$0) } }

    private var document: PlanDocument { PlanDocument(format: format, destination: destination) }

    private func run(_ loader: inout Loader) throws {
        let stages = try loader.stages(rules, profile: profile)
        guard let pack = stages.last.flatMap({ CompiledPack.compile($0, into: &loader.log) }) else {
            throw loader.stop()
        }
        Loader.keep(pack)
        var partners = FinderLoading(directory, model: pack.pack.model)
        let provenance = try loader.provenance(of: stages[0], trust: try trust.read(&loader))
        guard let node = try loader.document(inventory),
            let school = InventoryReader.read(node, model: pack.pack.model, into: &loader.log),
            let day = wanted.notBefore ?? school.asOf
        else { throw loader.stop() }
        let checker = Checker(pack, language: language)
        let planner = try Planner(checker, finder: try partners.finder(&loader))
        guard
            let answer = planner.answer(school, wanted.request(from: day), into: &loader.log)
        else { throw loader.stop() }
        loader.printLog()
        try document.write(
            PlanReport(
                answer,
                provenance: provenance,
                calendar: calendar(school, checker, from: day),
                language: language
            )
        )
        if !answer.left.isEmpty { throw ExitCode(1) }
    }

    /// What falls due while the plan is carried out.
    private func calendar(_ school: Inventory, _ checker: Checker, from day: Day) -> SchoolCalendar
    {
        let timeline = Timeline(
            of: school,
            checker: checker,
            from: day,
            until: ahead.until(from: day)
        )
        return SchoolCalendar(timeline, language: language)
    }
}
