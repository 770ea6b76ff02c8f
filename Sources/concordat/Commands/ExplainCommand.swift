import ArgumentParser
import Checking
import Diagnostics
import Reports
import Rules

/// `concordat explain`.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a rule: what it asks, why, and whose it is.",
        discussion: "Example: concordat explain ext.public-libraries --cel"
    )

    @Argument(help: "The rule's id, as 'concordat rules list' prints it.")
    var rule: String

    @Option(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var rules: String?

    @Option(help: "A profile to lay over the rule set.")
    var profile: String?

    @Option(help: "The language of its sentences: en or cy.")
    var language = "en"

    @Flag(help: "Show the CEL expression that the rule runs.")
    var cel = false

    @OptionGroup var problems: ProblemOptions

    func validate() throws {
        let known = Phrasebook.all.map(\.language)
        guard known.contains(language) else {
            throw ValidationError("--language can be \(known.joined(separator: " or "))")
        }
    }

    func run() throws {
        try problems.reporting { loader in
            let compiled = try loader.pack(rules, profile: profile)
            guard let found = compiled.rules.first(where: { $0.rule.id == rule }) else {
                let near = NearestName.of(rule, in: compiled.pack.rules.map(\.id))
                loader.log.append(
                    CommandMessage.unknownRule(rule, near: near),
                    at: Source(name: "<rule>", text: rule).span
                )
                throw loader.stop()
            }
            let explanation = RuleExplanation(found, of: compiled.pack, in: language)
            print(explanation.text(Terminal.style, showsExpressions: cel), terminator: "")
        }
    }
}
