import ArgumentParser
import Reports

/// `concordat formats`.
struct FormatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "formats",
        abstract: "List the formats of results: what each is for, and what it loses.",
        discussion: """
            Example: concordat formats

            Exit status: 0.
            """
    )

    func run() {
        for format in ReportFormats.all {
            print(format.name)
            print("  for    \(format.purpose)")
            print("  loses  \(format.losses)")
        }
    }
}
