import ArgumentParser

/// `concordat rules`.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Write, test, compare and publish rule sets.",
        subcommands: [
            RulesDocCommand.self, RulesListCommand.self, RulesSheetCommand.self,
            RulesTestCommand.self,
        ]
    )
}
