import Foundation
import Testing

@Suite(.withCommand) struct HelpTests {
    /// A command as it describes itself to other programs.
    private struct Description: Decodable {
        let commandName: String
        let abstract: String?
        let discussion: String?
        let subcommands: [Description]?

        /// Those that have none below them, but for the command 'help' that comes by itself.
        var leaves: [Description] {
            guard let subcommands else { return commandName == "help" ? [] : [self] }
            return subcommands.flatMap(\.leaves)
        }
    }

    private struct Help: Decodable {
        let command: Description
    }

    @Test func `of every command has an example and its exit statuses`() throws {
        let run = try Command(folder: Samples.folder()).run(["--experimental-dump-help"])
        let help = try JSONDecoder().decode(Help.self, from: Data(run.output.utf8))
        #expect(help.command.leaves.count > 20)
        for command in help.command.leaves {
            let text = command.discussion ?? ""
            #expect(command.abstract?.hasSuffix(".") == true, "\(command.commandName)")
            #expect(text.contains("Example"), "\(command.commandName)")
            #expect(text.contains("Exit status: 0"), "\(command.commandName)")
        }
    }
}
