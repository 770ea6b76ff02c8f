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

            Exit status: 0 where nothing comes out otherwise, 1 where something does, 2 where \
            something could not be read, 64 for wrong usage.
            """
    )

    @Argument(help: "The rule set as it was.")
    var old: String

    @Argument(help: "The rule set as it is now.")
    var new: String

    @Argument(help: "Inventory files; - for standard input.")
    var inventories: [String]

    @Option(help: "The day to check for, such as 2026-11-20; each inventory's own otherwise.")
    var asOf: String?

    @OptionGroup var delivery: DeliveryOptions
    @OptionGroup var problems: ProblemOptions

    mutating func validate() throws {
        guard asOf == nil || asOf.flatMap({ Day($0) }) != nil else {
            throw ValidationError("'\(asOf ?? "")' is not a date such as 2026-11-20.")
        }
    }

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        let revision = Revision(old: try loader.pack(old), new: try loader.pack(new))
        let model = revision.new.pack.model
        let schools = inventories.map { path in
            loader.documentOrNone(path).flatMap {
                InventoryReader.read($0, model: model, into: &loader.log)
            }
        }
        let hasFaults = schools.contains { $0 == nil }
        loader.printLog()
        let day = asOf.flatMap { Day($0) }
        let impact = Impact(of: revision, on: schools.compactMap(\.self), asOf: day)
        try delivery.deliver(try impact.written(as: delivery.format, style: delivery.style))
        if hasFaults { throw ExitCode(2) }
        if impact.schools.contains(where: { !$0.changes.isEmpty }) { throw ExitCode(1) }
    }
}
