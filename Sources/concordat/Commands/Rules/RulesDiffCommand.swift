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

            Every rule that differs is shown with schools, made up, that come out otherwise; "the \
            same meaning" is proven.

            Exit status: 0 where the versions are the same, 1 where they differ, 2 where one \
            cannot be read, 64 for wrong usage.
            """
    )

    @Argument(help: "The rule set as it was.")
    var old: String

    @Argument(help: "The rule set as it is now.")
    var new: String

    @OptionGroup var delivery: DeliveryOptions
    @OptionGroup var problems: ProblemOptions

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        let revision = Revision(old: try loader.pack(old), new: try loader.pack(new))
        let differences = Differences(revision, solver: try loader.solver())
        let report = RevisionReport(revision, try differences.all())
        try delivery.deliver(try report.written(as: delivery.format, style: delivery.style))
        if !report.isEmpty { throw ExitCode(1) }
    }
}
