import ArgumentParser

/// `concordat rules`.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Write, test, compare and publish rule sets.",
        subcommands: [
            RulesListCommand.self, RulesTestCommand.self, RulesDigestCommand.self,
            RulesKeysCommand.self, RulesSignCommand.self, RulesTrustCommand.self,
            RulesVerifyCommand.self,
        ]
    )
}
