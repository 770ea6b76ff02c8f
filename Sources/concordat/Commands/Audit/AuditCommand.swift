import ArgumentParser

/// `concordat audit`.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Keep what a school's checks came to, term by term, and see what changed.",
        subcommands: [
            AuditRunCommand.self, AuditListCommand.self, AuditShowCommand.self,
            AuditCompareCommand.self,
        ]
    )
}
