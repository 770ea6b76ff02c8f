import ArgumentParser
import Checking
import Diagnostics
import Rules

/// `concordat rules test`.
struct RulesTestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Run the examples of every rule.",
        discussion: """
            Example: concordat rules test my-rules.yaml

            Exit status: 0 where every example comes out as it says, 1 where one does not, 2 where
            the rule set cannot be read.
            """
    )

    @Argument(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var pack: String?

    @OptionGroup var problems: ProblemOptions

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        let compiled = try loader.pack(pack)
        let outcomes = ExampleRun(compiled).outcomes(into: &loader.log)
        let hasFaults = loader.log.hasErrors
        loader.printLog()
        for outcome in outcomes where !outcome.passes { print(outcome.line) }
        let failed = outcomes.count { !$0.passes }
        print("\(outcomes.count - failed) examples passed, \(failed) failed")
        if hasFaults { throw ExitCode(2) }
        if failed > 0 { throw ExitCode(1) }
    }
}
