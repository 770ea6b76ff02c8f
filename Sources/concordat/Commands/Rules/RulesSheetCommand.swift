import ArgumentParser
import Checking
import Reports
import Rules

/// `concordat rules sheet`.
struct RulesSheetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sheet",
        abstract: "Write a blank question sheet for paper: every question, with room to answer.",
        discussion: """
            Example: concordat rules sheet my-rules.yaml --output sheet.html --partners 12

            Open the file in a browser and print it on A4. The questions stand in the order of the \
            inventory, so that the answers can be typed in from top to bottom.

            Exit status: 0 where the sheet is written, 2 where the rule set cannot be read or the \
            sheet not be written, 64 for wrong usage.
            """
    )

    @Argument(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var pack: String?

    @Option(help: "The file to write.")
    var output: String

    @Option(help: "How many partners have pages, from 0 to 200.")
    var partners = 6

    @Option(
        help: "en, unless you say cy; what has no Welsh yet is shown in English.",
        transform: LocalizedText.language
    )
    var language = "en"

    @OptionGroup var problems: ProblemOptions

    mutating func validate() throws {
        guard (0...200).contains(partners) else {
            throw ValidationError("'\(partners)' is not a number of partners from 0 to 200.")
        }
    }

    func run() throws {
        try problems.reporting { loader in
            let pack = try loader.pack(pack).pack
            let sheet = QuestionSheet(pack, recordCount: partners, language: language)
            try FileText.write(sheet.page(), to: output)
        }
    }
}
