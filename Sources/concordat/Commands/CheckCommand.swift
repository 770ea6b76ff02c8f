import ArgumentParser
import Checking
import Reports
import Rules

/// `concordat check`.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check inventories: what is met, missing and not known, and who could help.",
        discussion: """
            Example: concordat check my-school.yaml --format html --output report.html

            Exit status: 0 where nothing required or recommended is missing, 1 where something is, \
            2 where something could not be read or evaluated, or where the rule set says it is of \
            a publisher whom you trust and no good key of theirs signed it, 64 for wrong usage. \
            'concordat formats' says what each format is for and what it loses.
            """
    )

    @Argument(help: "Inventory files; - for standard input.")
    var inventories: [String]

    @Option(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var rules: String?

    @Option(help: "A profile to lay over the rule set.")
    var profile: String?

    @Option(help: "More possible partners: a directory, or the open list of public libraries.")
    var directory: [String] = []

    @Option(
        help: "The day to check for, such as 2026-11-20; the inventory's own otherwise.",
        transform: Day.init(argument:)
    )
    var asOf: Day?

    @Option(help: "\(ReportFormats.all.map { $0.name }.joined(separator: ", ")).")
    var format = "text"

    @OptionGroup var destination: OutputOptions

    @Option(
        help: "en, unless you say cy; what has no Welsh yet is shown in English.",
        transform: LocalizedText.language
    )
    var language = "en"

    @OptionGroup var trust: TrustOptions
    @OptionGroup var problems: ProblemOptions

    mutating func validate() throws {
        guard ReportFormats.all.contains(where: { $0.name == format }) else {
            let names = ReportFormats.all.map { $0.name }.joined(separator: ", ")
            throw ValidationError("'\(format)' is not a format; it can be \(names).")
        }
    }

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        let stages = try loader.stages(rules, profile: profile)
        guard let pack = stages.last.flatMap({ CompiledPack.compile($0, into: &loader.log) }) else {
            throw loader.stop()
        }
        Loader.keep(pack)
        let partners = FinderLoading(directory, for: pack.pack)
        let provenance = try loader.provenance(of: stages[0], trust: try trust.read(&loader))
        loader.printLog()
        var schools = SchoolReports(
            checker: Checker(pack, language: language),
            asOf: asOf,
            provenance: provenance,
            partners: partners
        )
        let type = ReportFormats.all.first { $0.name == format } ?? ReportFormats.all[0]
        try write(type, &schools, &loader)
    }

    private func write<Format: ReportFormat>(
        _ type: Format.Type,
        _ schools: inout SchoolReports,
        _ loader: inout Loader
    ) throws {
        var parts: [Format.Part] = []
        var worst: Int32 = 0
        for path in inventories {
            guard let report = try schools.report(path, &loader) else {
                worst = 2
                continue
            }
            do {
                parts.append(try Format.part(report, style: destination.style))
                worst = max(worst, report.exitStatus)
            } catch let failure as FormatFailure {
                loader.say(FileFailure(path: path, reason: failure.reason))
                worst = 2
            }
        }
        try schools.finish(&loader)
        if !parts.isEmpty { try deliver(type, try Format.document(parts)) }
        if worst != 0 { throw ExitCode(worst) }
    }

    private func deliver(_ type: any ReportFormat.Type, _ text: String) throws {
        try destination.deliver(text)
        if let companion = try destination.output.flatMap({ try type.companion(of: $0) }) {
            try FileText.write(companion.text, to: companion.path)
        }
    }
}
