import ArgumentParser
import Checking
import Diagnostics
import Partners
import Reports
import Rules
import Scenarios

/// `concordat what-if`.
struct WhatIfCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "what-if",
        abstract: "Try partners added or gone, or another day, and say what would change.",
        discussion: """
            Example: concordat what-if my-school.yaml --remove sls --add public-libraries

            A partner to add is an entry of a directory, a kind, or what you would write in the \
            inventory: --add '{partner: City Library, kind: public-libraries, purposes: [advice]}'. \
            What a new partner is taken to be is said. The file stays as it is.

            Exit status: 0 where nothing changes, 1 where something does, 2 where something could \
            not be read or there is no such partner, 64 for wrong usage.
            """
    )

    @OptionGroup var options: ScenarioOptions

    @Option(
        name: .customLong("add"),
        help: "A partner to add: an id of a directory, a kind, or a piece of YAML."
    )
    var additions: [String] = []

    @Option(
        name: .customLong("remove"),
        help: "A partner to leave out: its id, its name, or its place such as partnerships[3]."
    )
    var removals: [String] = []

    @Option(
        name: .customLong("on"),
        help: "The day to look at, such as 2027-03-01; the one that the inventory describes.",
        transform: Day.init(argument:)
    )
    var day: Day?

    @Option(help: "More possible partners: a directory, or the open list of public libraries.")
    var directory: [String] = []

    mutating func validate() throws {
        guard additions.isEmpty, removals.isEmpty, day == nil else { return }
        throw ValidationError("Say what to try: --add, --remove or --on.")
    }

    func run() throws { try options.problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        let (school, checker) = try options.school(&loader)
        guard let scenario = try scenario(school, checker.compiled.pack, &loader),
            let answer = WhatIf(scenario, of: school, checker: checker, into: &loader.log)
        else { throw loader.stop() }
        try options.deliver(answer)
        if !answer.changesNothing { throw ExitCode(1) }
    }

    /// What is to be tried; none where the log says what is wrong with it.
    private func scenario(
        _ school: Inventory,
        _ pack: Pack,
        _ loader: inout Loader
    ) throws -> Scenario? {
        guard let day = day ?? school.asOf else { return nil }
        var partners = FinderLoading(additions.isEmpty ? [] : directory, for: pack)
        let entries = additions.isEmpty ? [] : try partners.finder(&loader).entries
        var reader = ScenarioReader(school, model: pack.model, entries: entries, on: day)
        for text in additions { reader.add(text) }
        for text in removals { reader.remove(text) }
        loader.log.append(contentsOf: reader.log)
        return reader.scenario
    }
}
