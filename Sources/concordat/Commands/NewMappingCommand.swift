import ArgumentParser

/// `concordat new mapping`.
struct NewMappingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mapping",
        abstract: "Print a mapping to start from, which turns somebody's list into a directory.",
        discussion: """
            Example: concordat new mapping > schools-mapping.yaml

            Then change its columns to those of your list, and run 'concordat directory import \
            --mapping schools-mapping.yaml list.csv --output directory.csv'.

            Exit status: 0 where it is printed, 2 where the files that come with the command \
            cannot be read.
            """
    )

    func run() throws {
        print(try Installation.starter("mapping"), terminator: "")
    }
}
