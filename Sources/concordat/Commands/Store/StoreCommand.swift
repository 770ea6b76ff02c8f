import ArgumentParser

/// `concordat store`.
struct StoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store",
        abstract: "Look after the file that keeps schools and audits.",
        subcommands: [
            StoreCheckCommand.self, StoreBackupCommand.self, StoreRestoreCommand.self,
            StoreExportCommand.self, StoreEraseCommand.self,
        ]
    )
}
