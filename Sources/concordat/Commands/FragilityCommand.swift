import ArgumentParser
import Checking
import Reports
import Rules
import Scenarios

/// `concordat fragility`.
struct FragilityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fragility",
        abstract: "Say which met findings rest on one partner, one pair, one field or one date.",
        discussion: """
            Example: concordat fragility my-school.yaml --format html --output rests-on.html

            Every partner, every pair of partners and every recorded piece is left out in turn, on a \
            copy, and the rules are run again.

            Exit status: 0 where no met finding rests on one partner, 1 where one does, 2 where \
            something could not be read, 64 for wrong usage.
            """
    )

    @OptionGroup var options: ScenarioOptions

    @Option(
        help: "The day to check for, such as 2026-11-20; the inventory's own otherwise.",
        transform: Day.init(argument:)
    )
    var asOf: Day?

    func run() throws {
        try options.problems.reporting { loader in
            let (school, checker) = try options.school(&loader)
            guard let result = checker.check(school, asOf: asOf, into: &loader.log) else {
                throw loader.stop()
            }
            let fragility = Fragility(result, checker: checker)
            try options.deliver(fragility)
            if !fragility.holding.isEmpty { throw ExitCode(1) }
        }
    }
}
