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
        print("Of checks:")
        for format in ReportFormats.all { describe(format.name, format.purpose, format.losses) }
        print("\nOf plans:")
        for format in PlanFormats.all { describe(format.name, format.purpose, format.losses) }
        describe("xlsx", PlanDocument.workbookPurpose, PlanDocument.workbookLosses)
        print("\nOf plans that several schools make together:")
        for format in GroupFormats.all { describe(format.name, format.purpose, format.losses) }
        describe("xlsx", PlanDocument.groupWorkbookPurpose, PlanDocument.groupWorkbookLosses)
    }

    private func describe(_ name: String, _ purpose: String, _ losses: String) {
        print(name)
        print("  for    \(purpose)")
        print("  loses  \(losses)")
    }
}
