import ArgumentParser
import Checking
import Reports
import Rules
import Scenarios

/// `concordat timeline`.
struct TimelineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract:
            "Say on which days findings lapse by themselves, which date does it, and what is due.",
        discussion: """
            Example: concordat timeline my-school.yaml --until 2027-07-31

            Exit status: 0 where nothing that is met lapses, 1 where something does, 2 where \
            something could not be read, 64 for wrong usage.
            """
    )

    /// A hundred years: nobody plans further, and a rule may have to be run on every day.
    static let mostDays = 36_525

    @OptionGroup var options: ScenarioOptions

    @Option(
        help: "The last day to look at, such as 2027-07-31.",
        transform: Day.init(argument:)
    )
    var until: Day?

    @Option(help: "How many days to look ahead; 365 unless you say, or name a day with --until.")
    var days: Int?

    @Option(
        help: "The day to start from, such as 2026-11-20; the inventory's own otherwise.",
        transform: Day.init(argument:)
    )
    var asOf: Day?

    mutating func validate() throws {
        if until != nil, days != nil {
            throw ValidationError("Name a day with --until or a number with --days, not both.")
        }
        guard let days, !(0...Self.mostDays).contains(days) else { return }
        throw ValidationError(
            "--days \(days) is out of range; it can be from 0 to \(Self.mostDays), a hundred years."
        )
    }

    func run() throws { try options.problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        let (school, checker) = try options.school(&loader)
        guard let from = asOf ?? school.asOf else { throw loader.stop() }
        let until = try last(from)
        guard checker.check(school, asOf: from, into: &loader.log) != nil else {
            throw loader.stop()
        }
        let timeline = Timeline(of: school, checker: checker, from: from, until: until)
        try options.deliver(timeline)
        if !timeline.falls.isEmpty { throw ExitCode(1) }
    }

    /// The last day to look at.
    private func last(_ from: Day) throws -> Day {
        guard let until = until ?? from.adding(days: days ?? 365) else {
            throw ValidationError("The calendar ends on 9999-12-31.")
        }
        let length = from.days(to: until)
        guard length >= 0 else {
            throw ValidationError("--until \(until) lies before \(from), the day to start from.")
        }
        guard length <= Self.mostDays else {
            throw ValidationError("--until \(until) is more than a hundred years ahead.")
        }
        return until
    }
}
