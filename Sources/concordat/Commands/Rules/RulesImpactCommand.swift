import ArgumentParser
import Authoring
import Checking
import Reports
import Rules

/// `concordat rules impact`.
struct RulesImpactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "impact",
        abstract:
            "Say what a new version of a rule set changes for schools, and which edit does it.",
        discussion: """
            Example: concordat rules impact old.yaml new.yaml schools/*.yaml --format html \
            --output impact.html

            Either may be a profile: concordat rules impact rules.yaml our-trust.yaml schools/*.yaml

            Exit status: 0 where nothing comes out otherwise, 1 where something does, 2 where \
            something could not be read, 64 for wrong usage.
            """
    )

    @Argument(help: "The rule set or profile as it was.")
    var old: String

    @Argument(help: "The rule set or profile as it is now.")
    var new: String

    @Argument(help: "Inventory files; - for standard input.")
    var inventories: [String]

    @Option(help: "A profile to lay over both.")
    var profile: String?

    @Option(
        help: "The day to check for, such as 2026-11-20; each inventory's own otherwise.",
        transform: Day.init(argument:)
    )
    var asOf: Day?

    @Option(help: "text, json or html.")
    var format = AuthorFormat.text

    @OptionGroup var destination: OutputOptions
    @OptionGroup var problems: ProblemOptions

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        let revision = try loader.revision(from: old, to: new, profile: profile)
        let model = revision.new.pack.model
        let schools = inventories.map { path in
            loader.documentOrNone(path).flatMap {
                InventoryReader.read($0, model: model, into: &loader.log)
            }
        }
        let hasFaults = schools.contains { $0 == nil }
        loader.printLog()
        let impact = Impact(of: revision, on: schools.compactMap(\.self), asOf: asOf)
        try destination.deliver(try impact.written(as: format, style: destination.style))
        if hasFaults { throw ExitCode(2) }
        if impact.schools.contains(where: { !$0.changes.isEmpty }) { throw ExitCode(1) }
    }
}
