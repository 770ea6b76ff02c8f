import ArgumentParser
import Checking
import Diagnostics
import Partners
import Planning
import Reports
import Rules

/// `concordat plan`.
struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Find the cheapest partners and steps that close every gap that can be closed.",
        discussion: """
            Example: concordat plan my-school.yaml --budget 300 --hours-per-term 10

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
    @OptionGroup var destination: OutputOptions
    @OptionGroup var problems: ProblemOptions

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        let pack = try loader.pack(rules, profile: profile)
        Loader.keep(pack)
        var partners = FinderLoading(directory, model: pack.pack.model)
        guard let document = try loader.document(inventory),
            let school = InventoryReader.read(
                document,
                model: pack.pack.model,
                into: &loader.log
            ), let day = wanted.notBefore ?? school.asOf
        else { throw loader.stop() }
        let finder = try partners.finder(&loader)
        let planner = try Planner(Checker(pack), finder: finder)
        guard
            let answer = planner.answer(school, wanted.request(from: day), into: &loader.log)
        else { throw loader.stop() }
        loader.printLog()
        dump(answer)
        if !answer.left.isEmpty { throw ExitCode(1) }
    }

    private func dump(_ answer: PlanAnswer) {
        for (index, plan) in ([answer.plan] + answer.others).enumerated() {
            guard let plan else {
                print("no plan")
                continue
            }
            print("PLAN", index, plan.cost, plan.total, plan.proof, "closes", plan.closes.count)
            for step in plan.steps {
                switch step.deed {
                case .begin(let new): print("  begin", new.name, new.kilometres ?? -1, step.due)
                case .act(let rule): print("  act", rule.id, step.due)
                }
                print("     closes", step.closes, step.cost)
                if index == 0 { for change in step.changes { print("       ", change) } }
            }
        }
        print("conflict", answer.conflict.map(\.text))
        for left in answer.left { print("left", left.rule.id, left.why) }
    }
}
