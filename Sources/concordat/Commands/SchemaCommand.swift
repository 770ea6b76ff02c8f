import ArgumentParser
import Checking
import Reports
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

    @Argument(help: "The kind of file: inventory, pack, profile, directory, crosswalk or mapping.")
    var kind: FileKind

    @Option(help: "A rule set, for its model; the CILIP partnerships chapter unless you say.")
    var rules: String?

    @OptionGroup var destination: OutputOptions
    @OptionGroup var problems: ProblemOptions

    func run() throws {
        try problems.reporting { loader in
            let model = try loader.pack(rules).pack.model
            let schema = SchemaWriter.schema(of: kind, model: model)
            try destination.deliver(try JSONText.written(schema))
        }
    }
}
