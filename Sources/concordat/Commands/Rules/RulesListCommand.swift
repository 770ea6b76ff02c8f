import ArgumentParser
import Checking
import Rules

/// `concordat rules list`.
struct RulesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List every rule with its clause and strength.",
        discussion: """
            Example: concordat rules list my-rules.yaml

            Exit status: 0 where they are listed, 2 where the rule set cannot be read.
            """
    )

    @Argument(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var pack: String?

    @Option(help: "A profile to lay over the rule set.")
    var profile: String?

    @OptionGroup var problems: ProblemOptions

    func run() throws {
        try problems.reporting { loader in
            let pack = try loader.pack(pack, profile: profile).pack
            for clause in pack.clauses {
                let judged = clause.checkedBy == .manual ? "  (for people to judge)" : ""
                print("\(clause.id): \(clause.title())\(judged)")
                for rule in pack.rules where rule.clause == clause.id {
                    print("  \(rule.id)  [\(rule.strength.rawValue)]  \(rule.title())")
                }
            }
        }
    }
}
