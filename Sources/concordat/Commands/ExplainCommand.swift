import ArgumentParser
import Batches
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

            With --plan, shows how 'concordat evaluate' goes about it: the steps of a rule, or, \
            where no rule is named, the lists that rules go through and what they share.

            Exit status: 0 where the rule is explained, 2 where there is none of that id or the \
            rule set cannot be read, 64 for wrong usage.
            """
    )

    @Argument(help: "The rule's id, as 'concordat rules list' prints it.")
    var rule: String?

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

    @Flag(help: "Show how the rule, or the whole rule set, is evaluated over many schools.")
    var plan = false

    @OptionGroup var problems: ProblemOptions

    mutating func validate() throws {
        guard rule != nil || plan else {
            throw ValidationError("Name a rule, as 'concordat rules list' prints it.")
        }
    }

    func run() throws {
        try problems.reporting { loader in
            let compiled = try loader.pack(rules, profile: profile)
            guard let rule else {
                return print(PlanListing(compiled).summary.joined(separator: "\n"))
            }
            try loader.require([rule], in: compiled.pack)
            if plan { return print(PlanListing(compiled).steps(of: rule).joined(separator: "\n")) }
            for found in compiled.rules where found.rule.id == rule {
                let explanation = RuleExplanation(found, of: compiled.pack, in: language)
                print(explanation.text(Terminal.style, showsExpressions: cel), terminator: "")
            }
        }
    }
}
