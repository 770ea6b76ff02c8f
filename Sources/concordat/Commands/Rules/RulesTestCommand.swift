import ArgumentParser
import Authoring
import Checking
import Diagnostics
import Glibc
import Reports
import Rules

/// `concordat rules test`.
struct RulesTestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Run the examples of every rule, and show what they do not reach.",
        discussion: """
            Example: concordat rules test my-rules.yaml --coverage

            Of a profile, the examples of the rule set run against the rule set, and those of each \
            profile against what it makes. An inherited example that no longer holds is counted \
            where the profile changes what its rule asks for, and fails otherwise; each such change \
            needs an example of the profile's own.

            Exit status: 0 where every example comes out as it says, 1 where one does not or less \
            is reached than --require-coverage asks for, 2 where a rule set cannot be read, 64 for \
            wrong usage.
            """
    )

    @Argument(help: "Rule sets; the CILIP partnerships chapter unless you name another.")
    var packs: [String] = []

    @Flag(help: "Show what no example reaches: clauses, outcomes and branches.")
    var coverage = false

    @Option(help: "\(TestFormats.all.map { $0.name }.joined(separator: ", ")).")
    var format = "text"

    @OptionGroup var destination: OutputOptions

    @Flag(help: "Run again whenever a rule set or its model changes, until Ctrl-C.")
    var watch = false

    @OptionGroup var rules: RuleOptions

    @Option(help: "The least part of clauses, outcomes and branches to reach, in per cent.")
    var requireCoverage: Double?

    @Option(help: "A profile to lay over the rule set.")
    var profile: String?

    @OptionGroup var problems: ProblemOptions

    mutating func validate() throws {
        guard TestFormats.all.contains(where: { $0.name == format }) else {
            let names = TestFormats.all.map { $0.name }.joined(separator: ", ")
            throw ValidationError("'\(format)' is not a format; it can be \(names).")
        }
        if let least = requireCoverage, !(0...100).contains(least) {
            throw ValidationError("'\(least.formatted)' is not a percentage from 0 to 100.")
        }
        guard !watch || !packs.contains("-") else {
            throw ValidationError("Standard input cannot be watched; name a file.")
        }
    }

    func run() throws {
        guard watch else { return try problems.reporting { try run(&$0) } }
        FileWatch.holdInterrupts()
        while FileWatch(once()).waitForChange() {}
    }

    /// One run of a watch; the files that it rests on.
    private func once() -> [String] {
        var files: [String] = []
        if isatty(1) == 1 { print("\u{1B}[2J\u{1B}[H", terminator: "") }
        do {
            try problems.reporting { loader in
                defer { files = loader.files }
                try run(&loader)
            }
        } catch {}
        fflush(nil)
        return files.isEmpty ? packs : files
    }

    private func run(_ loader: inout Loader) throws {
        let type = TestFormats.all.first { $0.name == format } ?? TestFormats.all[0]
        let isCovered = coverage || requireCoverage != nil || type.needsCoverage
        let chosen = packs.isEmpty ? [String?.none] : packs.map(Optional.some)
        let reports = try chosen.flatMap { try self.reports($0, isCovered, &loader) }
        let hasFaults = loader.log.hasErrors
        loader.printLog()
        try destination.deliver(type.write(reports, style: destination.style))
        if hasFaults { throw ExitCode(2) }
        guard !reports.allSatisfy({ isEnough($0) }) else { return }
        if type.name == "text", let advice = reports.compactMap(\.advice).first {
            Terminal.error(advice)
        }
        throw ExitCode(1)
    }

    /// What came of a rule set, and of each profile over it.
    private func reports(
        _ path: String?,
        _ isCovered: Bool,
        _ loader: inout Loader
    ) throws -> [TestReport] {
        try loader.stages(path, profile: profile).map { stage in
            guard let compiled = CompiledPack.compile(stage, into: &loader.log) else {
                throw loader.stop()
            }
            try loader.require(rules.ids, in: stage)
            let results = ExampleRun(compiled).outcomes(of: rules.ids, into: &loader.log)
            let coverage =
                isCovered ? CoverageRun(compiled).coverage(by: results, of: rules.ids) : nil
            return TestReport(stage, results: results, coverage: coverage)
        }
    }

    private func isEnough(_ report: TestReport) -> Bool {
        guard report.isPassing else { return false }
        guard let least = requireCoverage, let coverage = report.coverage else { return true }
        guard coverage.tally.percent < least else { return true }
        Terminal.error(
            "concordat: \(report.name): \(coverage.tally.inWords) reached; "
                + "--require-coverage asks for \(least.formatted) %"
        )
        return false
    }
}

extension Double {
    /// `90` rather than `90.0`.
    fileprivate var formatted: String { Int(exactly: self).map(String.init) ?? String(self) }
}
