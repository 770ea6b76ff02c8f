import ArgumentParser
import Checking
import Rules

/// `concordat new profile`.
struct NewProfileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile",
        abstract: "Print a profile to fill in, with a note on everything that it may change.",
        discussion: """
            Example: concordat new profile > my-trust.yaml

            Exit status: 0 where it is printed, 2 where the rule set cannot be read.
            """
    )

    @Option(help: "What it extends; the CILIP partnerships chapter unless you name another.")
    var rules: String?

    @OptionGroup var problems: ProblemOptions

    func run() throws {
        try problems.reporting { loader in
            let pack = try loader.pack(rules).pack
            let file = rules ?? Installation.defaultPack
            print(StarterProfile(pack: pack, file: file).text, terminator: "")
        }
    }
}
