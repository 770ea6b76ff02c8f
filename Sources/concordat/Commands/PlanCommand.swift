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

            Example: concordat plan schools/ --shared --folder plans

            A directory says what one agreement costs several schools: \
            cost: {model: subscription, amount: 900, currency: GBP, group: {amount: 2000, schools: 4}}.

            The plan is exact: a solver proves that nothing cheaper closes the same gaps, and the \
            checker confirms it on a copy of the inventory. Cost is money, hours and travel \
            together; the weights say what they are worth against each other.

            Exit status: 0 where the plan closes every gap, 1 where a gap stays open, 2 where \
            something could not be read or evaluated, 64 for wrong usage.
            """
    )

    @Argument(
        help: ArgumentHelp(
            "An inventory file, - for standard input; with --shared several, or folders of them.",
            valueName: "inventory"
        )
    )
    var inventories: [String]

    @Flag(
        help: "Plan several schools together: one agreement may serve several at its group price."
    )
    var shared = false

    @Option(help: "With --shared, how long to look for plans; 10 unless you say.")
    var seconds: Double?

    @Option(
        help: "With --shared, a folder for pages: index.html for all, and one for each school."
    )
    var folder: String?

    @Option(
        help: ArgumentHelp(
            "With --shared, pounds that all schools together may spend, agreements included.",
            valueName: "pounds"
        )
    )
    var groupBudget: Double?

    @Option(help: "Also write the integer program to this file (.lp), for other solvers to check.")
    var program: String?

    @Option(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var rules: String?

    @Option(help: "A profile to lay over the rule set.")
    var profile: String?

    @Option(help: "More possible partners: a directory, or the open list of public libraries.")
    var directory: [String] = []

    @OptionGroup var wanted: PlanOptions
    @OptionGroup var ahead: CalendarOptions

    @Option(
        help: """
            \(PlanDocument.names.joined(separator: ", ")); with --shared \
            \(PlanDocument.groupNames.joined(separator: ", ")).
            """
    )
    var format = "text"

    @OptionGroup var destination: OutputOptions

    @Option(
        help: "en, unless you say cy; what has no Welsh yet is shown in English.",
        transform: LocalizedText.language
    )
    var language = "en"

    @OptionGroup var trust: TrustOptions
    @OptionGroup var problems: ProblemOptions

    func run() throws { try problems.reporting { try run(&$0) } }

    var document: PlanDocument {
        PlanDocument(format: format, destination: destination, isShared: shared)
    }

    private func run(_ loader: inout Loader) throws {
        let stages = try loader.stages(rules, profile: profile)
        guard let pack = stages.last.flatMap({ CompiledPack.compile($0, into: &loader.log) }) else {
            throw loader.stop()
        }
        Loader.keep(pack)
        var partners = FinderLoading(directory, for: pack.pack)
        let provenance = try loader.provenance(of: stages[0], trust: try trust.read(&loader))
        let checker = Checker(pack, language: language)
        let planner = try planner(checker, try partners.finder(&loader), &loader)
        if shared { return try planTogether(planner, checker, provenance, &loader) }
        guard let (school, day) = try school(inventories[0], pack, &loader) else {
            throw loader.stop()
        }
        try check(wanted.request(from: day), school, planner)
        guard
            let answer = planner.answer(school, wanted.request(from: day), into: &loader.log)
        else { throw loader.stop() }
        loader.printLog()
        if let program {
            let text = planner.program(school, wanted.request(from: day))
            try FileText.write(text, to: program)
        }
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

    private func planner(
        _ checker: Checker,
        _ finder: PartnerFinder,
        _ loader: inout Loader
    ) throws -> Planner {
        do throws(Planner.NoSolver) {
            return try Planner(checker, finder: finder)
        } catch {
            throw FileFailure(
                path: "libCbcSolver",
                reason: "the solver CBC is not installed: 'make deps' or "
                    + "'apt-get install coinor-libcbc-dev' brings it"
            )
        }
    }

    func check(_ request: PlanRequest, _ school: Inventory, _ planner: Planner) throws {
        let faults = planner.faults(of: request, for: school)
        guard faults.isEmpty else {
            throw ValidationError(faults.map(\.text).joined(separator: " "))
        }
    }

    /// An inventory and the plan's first day; none where the loader was told why.
    func school(
        _ path: String,
        _ pack: CompiledPack,
        _ loader: inout Loader
    ) throws -> (Inventory, Day)? {
        guard let node = try loader.document(path),
            let school = InventoryReader.read(node, model: pack.pack.model, into: &loader.log),
            let today = school.asOf
        else { return nil }
        let day = wanted.notBefore ?? today
        guard day >= today else {
            throw ValidationError(
                "--not-before \(day) lies before \(today), the day that \(path) describes."
            )
        }
        return (school, day)
    }

    /// What falls due while the plan is carried out.
    func calendar(_ school: Inventory, _ checker: Checker, from day: Day) -> SchoolCalendar {
        let timeline = Timeline(
            of: school,
            checker: checker,
            from: day,
            until: ahead.until(from: day)
        )
        return SchoolCalendar(timeline, language: language)
    }
}
