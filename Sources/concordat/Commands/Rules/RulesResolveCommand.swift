import ArgumentParser
import Checking
import Reports
import Rules

/// `concordat rules resolve`.
struct RulesResolveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve",
        abstract: "Print a rule set as profiles make it, with where every value came from.",
        discussion: """
            Example: concordat rules resolve profiles/scotland.yaml

            As yaml it is a rule set that can be used as it is, with a comment at each value that a \
            profile set.

            Exit status: 0 where it can be resolved, 2 where a file is wrong or cannot be read.
            """
    )

    @Argument(help: "A rule set or a profile; the CILIP partnerships chapter unless you name one.")
    var pack: String?

    @Option(help: "A profile to lay over it.")
    var profile: String?

    @Option(help: "text, yaml or json.")
    var format = ResolvedFormat.text

    @OptionGroup var destination: OutputOptions
    @OptionGroup var problems: ProblemOptions

    func run() throws {
        try problems.reporting { loader in
            let compiled = try loader.pack(pack, profile: profile)
            guard let settled = InheritedExamples.settled(compiled, into: &loader.log) else {
                throw loader.stop()
            }
            try destination.deliver(try format.write(settled, style: destination.style))
        }
    }
}
