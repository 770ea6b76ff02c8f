import ArgumentParser
import Partners

/// `concordat directory formats`.
struct DirectoryFormatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "formats",
        abstract: "List the kinds of lists that can be imported, and what becomes of their rows.",
        discussion: """
            Example: concordat directory formats

            Exit status: 0.
            """
    )

    func run() {
        for format in ImportFormats.all {
            let needed = format.columns.filter(\.isNeeded).map(\.name).joined(separator: ", ")
            print(format.name)
            print("  is      \(format.purpose)")
            print("  gives   \(format.remark)")
            print("  needs   \(needed)")
        }
        print("--mapping FILE")
        print("  is      Any other list in CSV; 'concordat new mapping' prints one to start from.")
    }
}
