import ArgumentParser
import Checking
import FoundationEssentials
import Rules

/// `concordat schema`.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of a kind of file, for editors.",
        discussion: """
            Editors that know YAML complete and check a file that names its schema in its first \
            line: '# yaml-language-server: $schema=inventory.json'.

            Example: concordat schema inventory --output inventory.json

            Exit status: 0 where the schema is written, 2 where the rule set or its model cannot \
            be read or the file cannot be written.
            """
    )

    @Argument(help: "The kind of file: inventory, pack, profile, directory or crosswalk.")
    var kind: FileKind

    @Option(help: "A rule set, for its model; the CILIP partnerships chapter unless you say.")
    var rules: String?

    @Option(help: "The file to write; standard output unless you name one.")
    var output: String?

    @OptionGroup var problems: ProblemOptions

    func run() throws {
        try problems.reporting { loader in
            let model = try loader.pack(rules).pack.model
            let text = try text(SchemaWriter.schema(of: kind, model: model))
            guard let output else { return print(text, terminator: "") }
            try FileText.write(text, to: output)
        }
    }

    private func text(_ schema: JSONSchema) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(schema), as: UTF8.self) + "\n"
    }
}

extension FileKind: ExpressibleByArgument {}
