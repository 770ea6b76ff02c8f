import ArgumentParser
import CEL
import Checking
import Glibc
import Rules

/// `concordat new`.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Start a new file.",
        subcommands: [
            NewInventoryCommand.self, NewPackCommand.self, NewProfileCommand.self,
        ]
    )
}

/// `concordat new inventory`.
struct NewInventoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inventory",
        abstract: "Print an inventory to fill in, with a note on every field.",
        discussion: "Example: concordat new inventory > my-school.yaml"
    )

    @Option(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var rules: String?

    func run() throws {
        var loader = Loader()
        let model = try loader.pack(rules).pack.model
        guard let now = Timestamp(seconds: Int64(time(nil))) else { return }
        let starter = StarterInventory(
            model: model,
            today: Day(now),
            schema: Installation.schema(of: .inventory)
        )
        print(starter.text, terminator: "")
    }
}
