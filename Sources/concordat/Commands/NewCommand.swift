import ArgumentParser
import Checking
import Rules

/// `concordat new`.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Start a new file.",
        subcommands: [
            NewInventoryCommand.self, NewPackCommand.self, NewProfileCommand.self,
            NewMappingCommand.self,
        ]
    )
}

/// `concordat new inventory`.
struct NewInventoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inventory",
        abstract: "Print an inventory to fill in, with a note on every field.",
        discussion: """
            Example: concordat new inventory > my-school.yaml

            Exit status: 0 where it is printed, 2 where the rule set cannot be read.
            """
    )

    @Option(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var rules: String?

    @OptionGroup var problems: ProblemOptions

    func run() throws {
        try problems.reporting { loader in
            let starter = StarterInventory(
                model: try loader.pack(rules).pack.model,
                today: try Day.today(),
                schema: Installation.schema(of: .inventory)
            )
            print(starter.text, terminator: "")
        }
    }
}
