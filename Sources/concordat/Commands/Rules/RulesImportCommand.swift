import ArgumentParser
import Checking
import Diagnostics
import Rules
import Spreadsheets
import YAML

/// `concordat rules import`.
struct RulesImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take a committee's changes in a spreadsheet over into a rule set.",
        discussion: """
            Example: concordat rules import review.xlsx --into my-rules.yaml

            Only what was changed in the spreadsheet is changed in the rule set; comments and all \
            else stay as they are. What is wrong is named by its sheet and cell.

            Exit status: 0 where the changes are taken over, 2 where anything is wrong, and then \
            nothing is written.
            """
    )

    @Argument(help: "The workbook (.xlsx) or CSV file that 'concordat rules export' wrote.")
    var file: String

    @Option(help: "The rule set that takes the changes.")
    var into: String

    @Option(help: "Write the changed rule set here instead; '-' for standard output.")
    var output: String?

    @OptionGroup var problems: ProblemOptions

    func validate() throws {
        guard into == "-", output == nil else { return }
        throw ValidationError("Standard input cannot be changed; name a file with --output.")
    }

    func run() throws {
        try problems.reporting { loader in
            let pack = try loader.pack(into).pack
            guard let grids = try grids(&loader.log),
                let taken = PackImport.run(grids, into: pack, log: &loader.log)
            else { throw loader.stop() }
            let changed = try loader.pack(of: Source(name: into, bytes: taken.bytes))
            try write(taken, over: pack.document.span.source)
            if !taken.changes.isEmpty, output != "-" { tellFailures(of: changed, &loader) }
        }
    }

    /// Says how many examples do not come out as they say.
    private func tellFailures(of changed: CompiledPack, _ loader: inout Loader) {
        let failures = ExampleRun(changed).outcomes(into: &loader.log).count { !$0.passes }
        guard failures > 0 else { return }
        let found =
            failures == 1
            ? "1 example does not come out as it says"
            : "\(failures) examples do not come out as they say"
        print("\(found): 'concordat rules test \(output ?? into)' shows which")
    }

    private func grids(_ log: inout DiagnosticLog) throws -> [Grid]? {
        let source = try FileText.source(file)
        if source.bytes.starts(with: [0x50, 0x4B]) || file.lowercased().hasSuffix(".xlsx") {
            return WorkbookReader.grids(of: source, into: &log)
        }
        return CSVSheet.grid(of: source, named: "Rules", into: &log).map { [$0] }
    }

    private func write(_ taken: PackImport, over source: Source) throws {
        let text = String(decoding: taken.bytes, as: UTF8.self)
        guard output != "-" else { return print(text, terminator: "") }
        if let output {
            try FileText.write(text, to: output)
        } else if !taken.changes.isEmpty {
            try FileText.rewrite(source, as: text)
        }
        for change in taken.changes { print(change.line) }
        print(taken.changes.isEmpty ? "Nothing was changed" : "Written to \(output ?? into)")
    }
}

extension PackImport.Change {
    /// What changed, in one line.
    fileprivate var line: String {
        isNew ? "New \(what) \(id)" : "\(what) \(id): \(headings.joined(separator: ", "))"
    }
}
