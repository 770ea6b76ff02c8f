import ArgumentParser
import Partners
import Populations
import Reports
import Rules

/// `concordat survey`.
struct SurveyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "survey",
        abstract: "Summarise the results of many schools: on a map, by clause, region and trust.",
        discussion: """
            Example: concordat evaluate schools.ndjson | concordat survey --schools schools.csv \
            --format html --output nation.html

            It reads the lines that 'concordat evaluate' writes, however many. A list of schools \
            (a CSV with urn, name, latitude, longitude, region, local_authority and trust, as far \
            as it has them) says where they are; a list of public libraries says how far those are.

            Exit status: 0 where every line was counted, 1 where some schools could not be read or \
            evaluated, which the summary says, 2 where a line is no result or something cannot be \
            read or written, 64 for wrong usage.
            """
    )

    @Argument(help: "Results, as 'concordat evaluate' writes them; standard input unless named.")
    var results: [String] = ["-"]

    @Option(help: "A list of schools: where they are and what they belong to.")
    var schools: String?

    @Option(help: "More possible partners: a directory, or the open list of public libraries.")
    var directory: [String] = []

    @Option(help: "A CSV to write: whom each school could ask first for each kind it lacks.")
    var suggestions: String?

    @Option(help: "The rule set of the results; the CILIP chapter unless you name another.")
    var rules: String?

    @Option(help: "A profile that was laid over the rule set.")
    var profile: String?

    @Option(help: "What readers must know before all else, such as that the schools are made up.")
    var note: String?

    @Option(help: "\(SurveyFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format = SurveyFormat.text

    @OptionGroup var destination: OutputOptions
    @OptionGroup var problems: ProblemOptions

    func validate() throws {
        guard suggestions != nil, schools == nil else { return }
        throw ValidationError("--suggestions needs --schools, which says where they are.")
    }

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        guard let pack = try loader.stages(rules, profile: profile).last else {
            throw loader.stop()
        }
        let list = try schools.map { try loader.schools($0) }
        let partners = try list.map { _ in
            var loading = FinderLoading(directory, for: pack)
            return try loading.finder(&loader)
        }
        var survey = Survey(pack, places: SchoolPlaces(list ?? []), partners: partners)
        let faulty = try take(into: &survey, &loader)
        guard survey.all.schools > 0 else {
            loader.printLog()
            throw FileFailure(path: results[0], reason: "holds no results")
        }
        let homes = PlaceLists(&loader.log).outcodes.all
        loader.printLog()
        let report = SurveyReport(survey, note: note, homes: homes)
        try destination.deliver(try report.written(as: format, style: destination.style))
        if faulty > 0 { throw ExitCode(2) }
        if survey.all[.unreadable] > 0 { throw ExitCode(1) }
    }

    /// Takes all results, and writes whom schools could ask where that is wanted.
    private func take(into survey: inout Survey, _ loader: inout Loader) throws -> Int {
        var faulty = 0
        guard let suggestions else {
            for path in results {
                faulty += try loader.take(path, into: &survey) { _ throws(FileFailure) in }
            }
            return faulty
        }
        try FileText.replace(suggestions) { temporary throws(FileFailure) in
            var sink = try ByteSink(temporary)
            try sink.append { $0 += Array(ApproachText.heading.utf8) }
            for path in results {
                faulty += try loader.take(path, into: &survey) { approaches throws(FileFailure) in
                    try sink.append { bytes in
                        for approach in approaches {
                            bytes += Array(ApproachText.line(approach).utf8)
                        }
                    }
                }
            }
            try sink.flush()
        }
        return faulty
    }
}
