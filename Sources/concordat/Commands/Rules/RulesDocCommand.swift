import ArgumentParser
import Authoring
import Checking
import Reports
import Rules

/// `concordat rules doc`.
struct RulesDocCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doc",
        abstract: "Write a guide to a rule set: a site that needs no server, or one document.",
        discussion: """
            Example: concordat rules doc my-rules.yaml --output guide

            Open guide/index.html. Files of the guide that are there already are replaced; nothing \
            else in the folder is touched, and nothing is written unless every page could be made.

            Exit status: 0 where the guide is written, 2 where the rule set cannot be read or the \
            guide not be written, 64 for wrong usage.
            """
    )

    @Argument(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var pack: String?

    @Option(help: "The folder to write; with --single, the file.")
    var output: String

    @Option(help: "en, cy, or all for every language that the rule set speaks.")
    var language = "en"

    @Flag(help: "Write one document with everything, for reading in one go and for printing.")
    var single = false

    @OptionGroup var problems: ProblemOptions

    mutating func validate() throws {
        guard (LocalizedText.languages + ["all"]).contains(language) else {
            throw ValidationError("'\(language)' is not a language; it can be en, cy or all.")
        }
        guard !single || language != "all" else {
            throw ValidationError("One document has one language; name it with --language.")
        }
    }

    func run() throws {
        try problems.reporting { loader in
            let compiled = try loader.pack(pack)
            let languages = language == "all" ? compiled.pack.languages : [language]
            let lints = Lints.findings(in: LintedPack(compiled.pack), only: [])
            let guide = try Guide(compiled, languages: languages, lints: lints)
            guard !single else { return try FileText.write(guide.document(), to: output) }
            try FolderText.write(guide.site().map { ($0.path, $0.text) }, to: output)
        }
    }
}
