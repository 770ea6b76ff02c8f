import ArgumentParser

/// `concordat rules`.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Write, test, compare and publish rule sets.",
        subcommands: [
            RulesExportCommand.self, RulesImportCommand.self, RulesListCommand.self,
            RulesTestCommand.self,
        ]
    )
}
