import ArgumentParser
import Authoring
import Checking
import Diagnostics
import LanguageServer
import Partners
import Rules
import YAML

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

            Exit status: 0 where the editor ended it in order, 1 where it did not, 2 where \
            the rule set that you name cannot be read.
            """
    )

    @Option(help: "The rule set that inventories are checked by; the CILIP partnerships chapter.")
    var rules: String?

    @Flag(help: "Standard input and output; some editors say so, and there is no other way.")
    var stdio = false

    func run() throws {
        if let rules { _ = try FileText.source(rules) }
        var surroundings = Surroundings(
            rules: Installation.rules.map { FileText.absolute($0) },
            pack: (rules ?? Installation.defaultPackPath).map { FileText.absolute($0) },
            file: { try? FileText.source($0) }
        )
        surroundings.check = { kind, document, model, log in
            switch kind {
            case .directory: _ = DirectoryReader.read(document, model: model, into: &log)
            case .profile: _ = ProfileReader.read(document, into: &log)
            case .crosswalk: Self.checkCrosswalk(document, &log)
            case .mapping: _ = ListMappingReader.read(document, model: model, into: &log)
            case .inventory, .pack: break
            }
        }
        surroundings.lints = { Lints.findings(in: LintedPack($0.pack, older: nil), only: []) }
        surroundings.format = { source in
            var log = DiagnosticLog()
            return YAMLFormatter.format(source, into: &log).map { Array($0.utf8) }
        }
        throw ExitCode(ServerSession(surroundings).run())
    }

    /// Checks a crosswalk against the rule set that comes with the command, where that is meant.
    private static func checkCrosswalk(_ document: Node, _ log: inout DiagnosticLog) {
        guard let pack = shipped, document.mapping?["pack"]?.scalar?.text == pack.id else { return }
        _ = CrosswalkReader.read(document, against: pack, into: &log)
    }

    /// The rule set that comes with the command, read when it is first needed.
    private static let shipped: Pack? = {
        var loader = Loader()
        return try? loader.pack(nil).pack
    }()
}
