import ArgumentParser
import Authoring
import Checking
import Proofs
import Reports
import Rules

/// `concordat rules diff`.
struct RulesDiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say which rules of a new version are stricter, looser or the same, and show it.",
        discussion: """
            Example: concordat rules diff old.yaml new.yaml

            What a profile changes: concordat rules diff our-trust.yaml

            Every rule that differs is shown with schools, made up, that come out otherwise; "the \
            same meaning" is proven. A profile named alone is compared with its rule set.

            Exit status: 0 where the versions are the same, 1 where they differ, 2 where one \
            cannot be read, 64 for wrong usage.
            """
    )

    @Argument(help: "The rule set or profile as it was.")
    var old: String

    @Argument(help: "The rule set or profile as it is now.")
    var new: String?

    @Option(help: "A profile to lay over both; over a rule set named alone, what it changes.")
    var profile: String?

    @Option(help: "text, json or html.")
    var format = AuthorFormat.text

    @OptionGroup var destination: OutputOptions
    @OptionGroup var problems: ProblemOptions

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        let revision = try loader.revision(from: old, to: new, profile: profile)
        let differences = Differences(revision, solver: try loader.solver())
        let report = RevisionReport(revision, try differences.all())
        try destination.deliver(try report.written(as: format, style: destination.style))
        if !report.isEmpty { throw ExitCode(1) }
    }
}
