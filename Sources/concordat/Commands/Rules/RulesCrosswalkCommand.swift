import ArgumentParser
import Checking
import Reports
import Rules

/// `concordat rules crosswalk`.
struct RulesCrosswalkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "crosswalk",
        abstract: "Print the headings of another framework with the rules linked to them.",
        discussion: """
            Example: concordat rules crosswalk crosswalks/scotland-hgios4.yaml --all

            Only verified links are printed, unless you ask for all.

            Exit status: 0 where every file is read, 2 where one is wrong or cannot be read.
            """
    )

    @Argument(help: "Crosswalk files, or names among the rules that come with the command.")
    var crosswalks: [String]

    @Option(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var rules: String?

    @Option(help: "A profile to lay over the rule set.")
    var profile: String?

    @Flag(help: "Print links that are not verified too.")
    var all = false

    @OptionGroup var problems: ProblemOptions

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        let pack = try loader.pack(rules, profile: profile).pack
        var texts: [String] = []
        for path in crosswalks {
            guard let document = loader.documentOrNone(Installation.file(path)),
                let crosswalk = CrosswalkReader.read(document, against: pack, into: &loader.log)
            else { continue }
            texts.append(CrosswalkText.write(crosswalk, pack, all: all))
        }
        print(texts.joined(separator: "\n"), terminator: "")
        guard texts.count == crosswalks.count else { throw loader.stop() }
    }
}
