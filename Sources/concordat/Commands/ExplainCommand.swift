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
        discussion: """
            Example: concordat explain ext.public-libraries --cel

            Exit status: 0 where the rule is explained, 2 where there is none of that id or the \
            rule set cannot be read, 64 for wrong usage.
            """
    )

    @Argument(help: "The rule's id, as 'concordat rules list' prints it.")
    var rule: String

    @Option(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var rules: String?

    @Option(help: "A profile to lay over the rule set.")
    var profile: String?

    @Option(
        help: "en, unless you say cy; what has no Welsh yet is shown in English.",
        transform: LocalizedText.language
    )
    var language = "en"

    @Flag(help: "Show the CEL expression that the rule runs.")
    var cel = false

    @OptionGroup var problems: ProblemOptions

    func run() throws {
        try problems.reporting { loader in
            let compiled = try loader.pack(rules, profile: profile)
            try loader.require([rule], in: compiled.pack)
            for found in compiled.rules where found.rule.id == rule {
                let explanation = RuleExplanation(found, of: compiled.pack, in: language)
                print(explanation.text(Terminal.style, showsExpressions: cel), terminator: "")
            }
        }
    }
}
