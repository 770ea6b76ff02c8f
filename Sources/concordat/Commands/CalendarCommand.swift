import ArgumentParser
import Checking
import Reports
import Rules
import Scenarios

/// `concordat calendar`.
struct CalendarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Show what falls due: renewals, reviews, waivers that end, rules that lapse.",
        discussion: """
            Example: concordat calendar my-school.yaml --days 90 --output library.ics

            A file whose name ends in .ics is written for calendars (iCalendar). An entry keeps \
            its identifier when its day changes, so a calendar that takes the file in again moves \
            the entry.

            Exit status: 0 where it is shown, 2 where something could not be read, 64 for wrong \
            usage.
            """
    )

    @Argument(help: "An inventory file; - for standard input.")
    var inventory: String

    @Option(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var rules: String?

    @Option(help: "A profile to lay over the rule set.")
    var profile: String?

    @Option(
        help: "The first day, such as 2026-11-20; the inventory's own otherwise.",
        transform: Day.init(argument:)
    )
    var asOf: Day?

    @OptionGroup var ahead: CalendarOptions

    @Option(help: "text, ics or json; ics for a file whose name ends so, otherwise text.")
    var format: CalendarFormat?

    @OptionGroup var destination: OutputOptions

    @Option(
        help: "en, unless you say cy; what has no Welsh yet is shown in English.",
        transform: LocalizedText.language
    )
    var language = "en"

    @OptionGroup var problems: ProblemOptions

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        let pack = try loader.pack(rules, profile: profile)
        Loader.keep(pack)
        let checker = Checker(pack, language: language)
        guard let document = try loader.document(inventory),
            let school = InventoryReader.read(document, model: pack.pack.model, into: &loader.log),
            let day = asOf ?? school.asOf,
            checker.check(school, asOf: day, into: &loader.log) != nil
        else { throw loader.stop() }
        loader.printLog()
        let timeline = Timeline(
            of: school,
            checker: checker,
            from: day,
            until: ahead.until(from: day)
        )
        let calendar = SchoolCalendar(timeline, language: language)
        let text = try calendar.written(
            as: chosen,
            style: destination.style,
            language: language
        )
        try destination.deliver(text)
    }

    private var chosen: CalendarFormat {
        format ?? (destination.output?.hasSuffix(".ics") == true ? .ics : .text)
    }
}
