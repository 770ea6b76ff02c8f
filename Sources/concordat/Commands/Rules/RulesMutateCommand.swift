import ArgumentParser
import Authoring
import Checking
import Diagnostics
import Rules

/// `concordat rules mutate`.
struct RulesMutateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mutate",
        abstract: "See whether the examples would notice a slip in any rule."
    )

    @Argument(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var pack: String?

    @OptionGroup var problems: ProblemOptions

    func run() throws {
        try problems.reporting { loader in
            let compiled = try loader.pack(pack)
            let results = MutationRun(compiled).results(into: &loader.log)
            loader.printLog()
            for result in results {
                for survivor in result.survivors { print(survivor.rule.id, survivor.sentence) }
            }
            let all = results.map(\.mutants).reduce(0, +)
            let left = results.map(\.survivors.count).reduce(0, +)
            print("\(all - left) of \(all)")
        }
    }
}
