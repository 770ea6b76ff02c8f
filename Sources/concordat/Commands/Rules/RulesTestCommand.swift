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

            Of a profile, the examples of the rule set run against the rule set, and those of each
            profile against what it makes. An inherited example that no longer holds is counted
            where the profile changes what its rule asks for, and fails otherwise; each such change
            needs an example of the profile's own.

            Exit status: 0 where every example comes out as it says, 1 where one does not, 2 where
            the rule set cannot be read.
            """
    )

    @Argument(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var pack: String?

    @Option(help: "A profile to lay over the rule set.")
    var profile: String?

    @OptionGroup var problems: ProblemOptions

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        let stages = try loader.stages(pack, profile: profile)
        var failed = 0
        for stage in stages {
            guard let compiled = CompiledPack.compile(stage, into: &loader.log) else {
                throw loader.stop()
            }
            failed += test(compiled, isAlone: stages.count == 1, &loader)
        }
        if loader.log.hasErrors { throw loader.stop() }
        loader.printLog()
        if failed > 0 { throw ExitCode(1) }
    }

    /// Runs the examples of a rule set, or of a profile over one, and prints what failed.
    private func test(_ compiled: CompiledPack, isAlone: Bool, _ loader: inout Loader) -> Int {
        let outcomes = ExampleRun(compiled).outcomes(into: &loader.log)
        let heirs = InheritedExamples(outcomes, of: compiled.pack)
        let name = compiled.pack.profile ?? compiled.pack.name
        for outcome in heirs.failed { print(outcome.line) }
        for change in heirs.unshown {
            let place = change.span.start
            print(
                "\(change.span.source.name):\(place.line):\(place.column): no example of \(name) "
                    + "shows what this change does; give one to a rule that it touches"
            )
        }
        let head = isAlone ? "" : "\(name): "
        let failed = heirs.failed.count + heirs.unshown.count
        print("\(head)\(heirs.passed) examples passed, \(failed) failed")
        for (change, count) in heirs.overtaken {
            print(
                "\(head)\(count) inherited \(count == 1 ? "example" : "examples") no longer "
                    + "held, because of: \(change)"
            )
        }
        return failed
    }
}
