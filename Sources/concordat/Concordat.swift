import ArgumentParser

/// The command.
@main
struct Concordat: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "concordat",
        abstract: "Checks a school library's partnerships against a guideline.",
        discussion: """
            Start with 'concordat new inventory > my-school.yaml', fill in what you know, and run \
            'concordat check my-school.yaml'.

            To write rules of your own, start with 'concordat new pack > my-rules.yaml'.
            """,
        version: "0.1.0",
        subcommands: [
            CheckCommand.self, EvaluateCommand.self, SurveyCommand.self, GenerateCommand.self,
            InterviewCommand.self, PlanCommand.self, CalendarCommand.self, TimelineCommand.self,
            WhatIfCommand.self, FragilityCommand.self, DirectoryCommand.self, AuditCommand.self,
            StoreCommand.self, ExplainCommand.self, RulesCommand.self, NewCommand.self,
            FormatsCommand.self, SchemaCommand.self, LSPCommand.self, CELCommand.self,
        ]
    )

    /// Runs the command; a file that cannot be read or written ends it with 2.
    static func main() {
        do {
            try printing {
                var command = try parseAsRoot()
                try command.run()
            }
        } catch let failure as FileFailure {
            Terminal.error("concordat: \(failure)")
            exit(withError: ExitCode(2))
        } catch {
            exit(withError: error)
        }
    }

    /// Does some work; what it printed must have been written, whatever came of it.
    private static func printing(_ work: () throws -> Void) throws {
        let result = Result { try work() }
        try Terminal.finish()
        try result.get()
    }
}
