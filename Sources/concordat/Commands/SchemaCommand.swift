import ArgumentParser
import Checking
import Reports
import Rules

/// `concordat schema`.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of a kind of file or result, for editors and programs.",
        discussion: """
            Editors that know YAML complete and check a file that names its schema in its first \
            line: '# yaml-language-server: $schema=inventory.json'.

            Example: concordat schema inventory --output inventory.json

            Example: concordat schema plan --output plan.json

            Exit status: 0 where the schema is written, 2 where the rule set or its model cannot \
            be read or the file cannot be written.
            """
    )

    @Argument(
        help: """
            The kind of file (\(FileKind.allCases.map(\.rawValue).joined(separator: ", "))) or of \
            result in JSON (\(ResultSchemas.all.map { $0.name }.joined(separator: ", "))).
            """
    )
    var kind: Kind

    @Option(
        help: "A rule set, for the model of files; the CILIP partnerships chapter unless you say."
    )
    var rules: String?

    @OptionGroup var destination: OutputOptions
    @OptionGroup var problems: ProblemOptions

    func run() throws {
        try problems.reporting { loader in
            try destination.deliver(try JSONText.written(try schema(&loader)))
        }
    }

    private func schema(_ loader: inout Loader) throws -> JSONSchema {
        switch kind {
        case .file(let kind):
            SchemaWriter.schema(of: kind, model: try loader.pack(rules).pack.model)
        case .result(let type): type.schema
        }
    }

    /// What a schema describes: what people write, or what this command writes.
    enum Kind: ExpressibleByArgument {
        case file(FileKind)
        case result(any ResultSchema.Type)

        init?(argument: String) {
            if let kind = FileKind(rawValue: argument) {
                self = .file(kind)
            } else if let type = ResultSchemas.all.first(where: { $0.name == argument }) {
                self = .result(type)
            } else {
                return nil
            }
        }
    }
}
