import ArgumentParser
import Checking
import Diagnostics
import Partners
import Reports
import Rules

/// `concordat check`.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check inventories: what is met, missing and not known, and who could help.",
        discussion: """
            Example: concordat check my-school.yaml --format html --output report.html

            Exit status: 0 where nothing required or recommended is missing, 1 where something is,
            2 where something could not be read or evaluated, 64 for wrong usage.
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

    @Option(help: "The day to check for, such as 2026-11-20; the inventory's own otherwise.")
    var asOf: String?

    @Option(help: "\(ReportFormats.all.map { $0.name }.joined(separator: ", ")).")
    var format = "text"

    @Option(help: "Write the report to this file.")
    var output: String?

    @Option(help: "en or cy; what has no Welsh yet is shown in English.")
    var language = "en"

    @OptionGroup var problems: ProblemOptions

    mutating func validate() throws {
        guard ReportFormats.all.contains(where: { $0.name == format }) else {
            let names = ReportFormats.all.map { $0.name }.joined(separator: ", ")
            throw ValidationError("'\(format)' is not a format; it can be \(names).")
        }
        guard asOf == nil || asOf.flatMap({ Day($0) }) != nil else {
            throw ValidationError("'\(asOf ?? "")' is not a date such as 2026-11-20.")
        }
        guard LocalizedText.languages.contains(language) else {
            throw ValidationError("'\(language)' is not a language; it can be en or cy.")
        }
    }

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        let pack = try loader.pack(rules, profile: profile)
        var partners = FinderLoading(directory, model: pack.pack.model)
        loader.printLog()
        let checker = Checker(pack, language: language)
        var texts: [String] = []
        var worst: Int32 = 0
        for path in inventories {
            guard let report = try report(path, checker, &partners, &loader) else {
                worst = 2
                continue
            }
            worst = max(worst, report.exitStatus)
            texts.append(try written(report))
        }
        _ = try partners.finder(&loader)
        try deliver(texts)
        if worst != 0 { throw ExitCode(worst) }
    }

    private func report(
        _ path: String,
        _ checker: Checker,
        _ partners: inout FinderLoading,
        _ loader: inout Loader
    ) throws -> Report? {
        defer { loader.printLog() }
        guard let document = loader.documentOrNone(path),
            let inventory = InventoryReader.read(
                document,
                model: checker.compiled.pack.model,
                into: &loader.log
            ),
            let result = checker.check(
                inventory,
                asOf: asOf.flatMap { Day($0) },
                into: &loader.log
            )
        else { return nil }
        for notice in result.notices { loader.log.append(notice) }
        let advice = Suggester(result, finder: try partners.finder(&loader)).advice()
        return Report(result, advice: advice, language: language)
    }

    private func written(_ report: Report) throws -> String {
        let type = ReportFormats.all.first { $0.name == format } ?? ReportFormats.all[0]
        let style = output == nil ? Terminal.style : TextStyle()
        return try type.write(report, style: style)
    }

    private func deliver(_ texts: [String]) throws {
        guard !texts.isEmpty else { return }
        let text = texts.joined(separator: "\n")
        guard let output else {
            print(text, terminator: "")
            return
        }
        try FileText.write(text, to: output)
    }
}
