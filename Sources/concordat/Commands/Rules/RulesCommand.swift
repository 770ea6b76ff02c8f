import ArgumentParser

/// `concordat rules`.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Write, test, compare and publish rule sets.",
        subcommands: [
            RulesListCommand.self,
            RulesLintCommand.self,
            RulesFormatCommand.self,
            RulesTestCommand.self,
            RulesMutateCommand.self,
            RulesProveCommand.self,
            RulesDiffCommand.self,
            RulesImpactCommand.self,
            RulesResolveCommand.self,
            RulesCrosswalkCommand.self,
            RulesDocCommand.self,
            RulesSheetCommand.self,
            RulesExportCommand.self,
            RulesImportCommand.self,
            RulesDigestCommand.self,
            RulesKeysCommand.self,
            RulesSignCommand.self,
            RulesVerifyCommand.self,
            RulesTrustCommand.self,
        ]
    )
}
