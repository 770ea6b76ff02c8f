import ArgumentParser
import Checking
import Diagnostics
import Partners
import Rules

/// `concordat directory check`.
struct DirectoryCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find what is doubtful in directories: doubles, old entries, wrong places.",
        discussion: """
            Example: concordat directory check partners.csv --as-of 2026-11-20

            Looked for are \(DirectoryChecks.purposes.joined(separator: ", ")). A place is \
            doubtful where it is more than 40 km from every postcode district or from its own.

            Exit status: 0 where nothing is found, 1 where something is, 2 where a directory \
            cannot be read: a row that is broken, or a kind that the rule set does not have, 64 \
            for wrong usage.
            """
    )

    @Argument(help: "Directories, or public lists that are used as such.")
    var files: [String]

    @Option(
        help: "The day to look for, such as 2026-11-20; today otherwise.",
        transform: Day.init(argument:)
    )
    var asOf: Day?

    @Option(
        help: "How long ago an entry may have been checked; \(DirectoryCheck.standardPeriod).",
        transform: Period.init(argument:)
    )
    var freshFor: Period?

    @Option(help: "A rule set, for its model; the CILIP partnerships chapter unless you say.")
    var rules: String?

    @Option(help: "How to print findings: text, or json for one array.")
    var format = ProblemFormat.text

    @OptionGroup var problems: ProblemOptions

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        let pack = try loader.pack(rules).pack
        let period = freshFor ?? Period(DirectoryCheck.standardPeriod)
        let day = try asOf ?? Day.today()
        let since = period.flatMap { day.adding($0, times: -1) }
        let outcodes = PlaceLists(&loader.log).outcodes
        var directories: [Directory] = []
        for file in files {
            if let directory = loader.directoryOrNone(file, model: pack.model) {
                directories.append(directory)
            }
        }
        loader.printLog()
        let isWhole = directories.count == files.count
        var checked = CheckedDirectories(directories, outcodes: outcodes, freshSince: since)
        checked.visitedKinds = Set(pack.distances.flatMap(\.kinds))
        checked.wantedKinds = pack.wantedKinds
        let findings = DirectoryCheck(checked).findings()
        let advice = "Nothing was changed"
        try FindingReport(format: format, advice: advice, isWhole: isWhole).print(findings)
        if !isWhole { throw ExitCode(2) }
        if !findings.isEmpty { throw ExitCode(1) }
    }
}

extension Period {
    /// A period as a user writes it.
    fileprivate init(argument: String) throws {
        guard let period = Period(argument) else {
            throw ValidationError("'\(argument)' is not a period such as '2 years' or '18 months'.")
        }
        self = period
    }
}
