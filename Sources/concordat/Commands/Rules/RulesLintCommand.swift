import ArgumentParser
import Authoring
import Checking
import Diagnostics
import Rules
import YAML

/// `concordat rules lint`.
struct RulesLintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Find what could be better in rule sets that can be read.",
        discussion: """
            Example: concordat rules lint my-rules.yaml --fix

            'concordat rules lint --list' names every lint; --explain prints what to avoid, \
            what to prefer, why, and how a rule set lets a finding stand with a reason.

            Exit status: 0 where nothing is found, 1 where something is, 2 where a rule set \
            cannot be read or written.
            """
    )

    @Argument(help: "Rule sets; the CILIP partnerships chapter unless you name others.")
    var packs: [String] = []

    @Flag(help: "Mend what can be mended without thought, then report what is left.")
    var fix = false

    @Option(help: "Print the page of a lint.")
    var explain: String?

    @Flag(help: "Name every lint.")
    var list = false

    @Option(parsing: .upToNextOption, help: "Run these lints alone; name rule sets before it.")
    var only: [String] = []

    @Option(help: "The version before, to find rules that are lost or mean something else now.")
    var against: String?

    @Option(help: "How to print findings: text, or json for one array.")
    var format = ProblemFormat.text

    @OptionGroup var problems: ProblemOptions

    func validate() throws {
        for name in only + (explain.map { [$0] } ?? []) where Lints.named(name) == nil {
            let near = NearestName.of(name, in: Lints.names).map { "Did you mean '\($0)'?" }
            let advice = near ?? "'concordat rules lint --list' names them all."
            throw ValidationError("There is no lint '\(name)'. \(advice)")
        }
        if fix, packs.isEmpty || packs.contains("-") {
            throw ValidationError("--fix changes files; name the rule sets that it may change.")
        }
    }

    func run() throws {
        if let lint = explain.flatMap({ Lints.named($0) }) {
            print(lint.pageText, terminator: "")
        } else if list {
            for name in Lints.names.sorted() {
                print("\(name): \(Lints.named(name)?.summary ?? "")")
            }
        } else {
            try problems.reporting { try run(&$0) }
        }
    }

    private func run(_ loader: inout Loader) throws {
        let older = try against.map { try loader.pack($0).pack }
        var findings: [Diagnostic] = []
        var hasFailed = false
        for pack in packs.isEmpty ? [nil] : packs.map(Optional.some) {
            do {
                findings += try found(in: pack, older, &loader)
            } catch let failure as FileFailure {
                loader.say(failure)
                hasFailed = true
            } catch is ExitCode {
                hasFailed = true
            }
        }
        let advice = "'concordat rules lint --explain NAME' says why"
        try FindingReport(format: format, advice: advice, isWhole: !hasFailed).print(findings)
        if hasFailed { throw ExitCode(2) }
        if !findings.isEmpty { throw ExitCode(1) }
    }

    /// What is found in one rule set, after it was mended where that is wanted.
    private func found(
        in path: String?,
        _ older: Pack?,
        _ loader: inout Loader
    ) throws -> [Diagnostic] {
        var pack = try loader.pack(path).pack
        var findings = Lints.findings(in: LintedPack(pack, older: older), only: only)
        for _ in 0..<Self.rounds where fix {
            let source = pack.document.span.source
            guard let (bytes, fixes) = Mending.mended(source, by: findings) else { break }
            let mended = Source(name: source.name, bytes: bytes)
            pack = try loader.pack(of: mended).pack
            try FileText.rewrite(source, as: String(decoding: bytes, as: UTF8.self))
            for title in fixes { Terminal.error("\(source.name): \(title)") }
            findings = Lints.findings(in: LintedPack(pack, older: older), only: only)
        }
        return findings
    }

    /// How often a file is mended at most: what one fix hides another round finds.
    private static let rounds = 10
}
