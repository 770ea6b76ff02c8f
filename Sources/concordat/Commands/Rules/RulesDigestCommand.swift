import ArgumentParser
import Checking
import Rules
import Signing

/// `concordat rules digest`.
struct RulesDigestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digest",
        abstract: "Print the digest of a rule set and its model.",
        discussion: """
            Layout, comments and the order of keys leave the digest as it is; any change of meaning \
            makes it another.

            Example: concordat rules digest my-rules.yaml

            Exit status: 0 where it is printed, 2 where the rule set cannot be read.
            """
    )

    @Argument(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var pack: String?

    @OptionGroup var problems: ProblemOptions

    func run() throws {
        try problems.reporting { loader in
            let pack = try loader.pack(pack).pack
            print("\(Digest(of: pack))  \(pack.name)")
        }
    }
}
