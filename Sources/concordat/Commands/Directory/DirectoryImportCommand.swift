import ArgumentParser
import Checking
import Diagnostics
import Partners
import Rules

/// `concordat directory import`.
struct DirectoryImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Make one directory out of public lists of libraries, schools or anything else.",
        discussion: """
            Example: concordat directory import --as gias edubasealldata20261101.csv \
            --with libraries.csv --output partners.csv

            Columns are found by their names, wherever they stand. Lists may be in UTF-8 or \
            Windows-1252 and of any size; a directory holds up to \(Importer.mostEntries) \
            entries. No names, numbers or e-mail of people are read. What is left out is counted, \
            and broken rows are named.

            Exit status: 0 where every row could be read, 1 where some were broken and left out, \
            2 where nothing is written because a list or mapping cannot be read or no row is \
            kept, 64 for wrong usage.
            """
    )

    @Option(name: .customLong("as"), help: "\(Self.names).")
    var format: String?

    @Option(help: "A mapping that says which column is which, for any other list.")
    var mapping: String?

    @Argument(help: "The lists, as CSV; - for standard input.")
    var files: [String]

    @Option(help: "A directory whose entries the new one is to hold too; may be given again.")
    var with: [String] = []

    @Option(
        help: "The day that the lists describe; what they or their names say otherwise.",
        transform: Day.init(argument:)
    )
    var date: Day?

    @Option(help: "What others may do with the lists, where you know better.")
    var licence: String?

    @Option(help: "What to call the directory.")
    var title: String?

    @OptionGroup var destination: OutputOptions
    @OptionGroup var problems: ProblemOptions

    private static var names: String { ImportFormats.all.map(\.name).joined(separator: ", ") }

    func validate() throws {
        guard (format == nil) != (mapping == nil) else {
            throw ValidationError("Say what the lists are: --as FORMAT, or --mapping FILE.")
        }
        if let format, ImportFormats.named(format) == nil {
            let near = NearestName.of(format, in: ImportFormats.all.map(\.name))
            let advice = near.map { "Did you mean '\($0)'?" } ?? "It can be \(Self.names)."
            throw ValidationError("'\(format)' is not a format. \(advice)")
        }
        let output = destination.output.map { FileText.absolute($0) }
        for file in files + with + (mapping.map { [$0] } ?? [])
        where file != "-" && FileText.absolute(file) == output {
            throw ValidationError("'\(file)' is read; write the directory to another file.")
        }
    }

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        let model = try loader.pack(nil).pack.model
        let places = PlaceLists(&loader.log)
        let others = try with.flatMap { try loader.directory($0, model: model).entries }
        var importer = Importer(
            try importFormat(model, &loader),
            outcodes: places.outcodes,
            sectors: places.sectors,
            date: date,
            licence: licence
        )
        importer.keepFree(others.map(\.id))
        for file in files {
            let pieces = try FilePieces(file)
            try importer.take(pieces.name, CSVStream(name: pieces.name, next: pieces.next))
        }
        loader.log.append(contentsOf: importer.log)
        if importer.log.hasErrors { throw loader.stop() }
        loader.printLog()
        try write(importer, others, &loader)
        if importer.tallies.contains(where: { $0.faulty > 0 }) { throw ExitCode(1) }
    }

    private func importFormat(_ model: Model, _ loader: inout Loader) throws -> any ImportFormat {
        if let named = format.flatMap({ ImportFormats.named($0) }) { return named }
        guard let document = try loader.document(mapping ?? ""),
            let mapping = ListMappingReader.read(document, model: model, into: &loader.log)
        else { throw loader.stop() }
        return MappedImport(mapping)
    }

    private func write(
        _ importer: Importer,
        _ others: [DirectoryEntry],
        _ loader: inout Loader
    ) throws {
        let summary = ImportSummary(importer)
        guard !importer.entries.isEmpty else {
            for line in summary.lines { Terminal.error(line) }
            loader.say(FileFailure(path: files[0], reason: "no row is kept; nothing is written"))
            throw loader.stop()
        }
        var directory = importer.directory
        directory.title = title ?? directory.title
        directory.entries = others + directory.entries
        try destination.deliver(DirectoryTableWriter(directory).text)
        let count = ImportSummary.written(directory.entries.count)
        let lines = summary.lines + (destination.output.map { ["\(count) in \($0)"] } ?? [])
        for line in lines { destination.output == nil ? Terminal.error(line) : print(line) }
    }
}
