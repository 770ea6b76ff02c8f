import ArgumentParser
import Checking
import Diagnostics
import Rules
import Spreadsheets

/// `concordat rules export`.
struct RulesExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a rule set as a spreadsheet that a committee can read and change.",
        discussion: """
            Example: concordat rules export my-rules.yaml --xlsx review.xlsx

            A workbook has a sheet to read first and one each for rules, parameters and clauses; a \
            CSV file has the rules. 'concordat rules import' takes the changes back.

            Exit status: 0 where it is written, 2 where the rule set cannot be read.
            """
    )

    @Argument(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var pack: String?

    @Option(help: "The Excel workbook to write.")
    var xlsx: String?

    @Option(help: "The CSV file to write; '-' for standard output.")
    var csv: String?

    @OptionGroup var problems: ProblemOptions

    func validate() throws {
        guard xlsx != nil || csv != nil else {
            throw ValidationError("name a file to write: --xlsx FILE or --csv FILE")
        }
    }

    func run() throws {
        try problems.reporting { loader in
            let export = PackExport(try loader.pack(pack).pack)
            if let xlsx { try FileText.write(export.sheets, to: xlsx) }
            guard let csv else { return }
            let text = CSVSheet.text(of: export.rules)
            if csv == "-" { print(text, terminator: "") } else { try FileText.write(text, to: csv) }
        }
    }
}
