import ArgumentParser
import Diagnostics
import LanguageServer
import Partners
import Rules

/// `concordat lsp`.
struct LSPCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lsp",
        abstract: "Run the language server, for editors.",
        discussion: """
            An editor starts it and speaks to it over standard input and output. It says what is \
            wrong as you type, completes keys, fields and words, explains what is under the \
            cursor, finds and renames clauses, rules and parameters, and mends what it can.

            Example, for neovim: vim.lsp.start({name = 'concordat', cmd = {'concordat', 'lsp'}})

            Exit status: 0 where the editor ended it in order, 1 where it did not.
            """
    )

    @Option(help: "The rule set that inventories are checked by; the CILIP partnerships chapter.")
    var rules: String?

    func run() throws {
        var surroundings = Surroundings(
            rules: Installation.rules.map { FileText.absolute($0) },
            pack: (rules ?? Installation.defaultPackPath).map { FileText.absolute($0) },
            file: { try? FileText.source($0) }
        )
        surroundings.check = { kind, document, model, log in
            switch kind {
            case .directory: _ = DirectoryReader.read(document, model: model, into: &log)
            case .inventory, .pack, .profile, .crosswalk: break
            }
        }
        throw ExitCode(ServerSession(surroundings).run())
    }
}
