import ArgumentParser

/// `concordat directory`.
struct DirectoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "directory",
        abstract: "Make directories of possible partners out of public lists, and look after them.",
        subcommands: [
            DirectoryImportCommand.self,
            DirectoryCheckCommand.self,
            DirectoryFormatsCommand.self,
        ]
    )
}
