import ArgumentParser
import Checking
import Diagnostics
import Reports
import Rules

/// What the commands share that ask how things could be for one school.
struct ScenarioOptions: ParsableArguments {
    @Argument(help: "An inventory file; - for standard input.")
    var inventory: String

    @Option(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var rules: String?

    @Option(help: "A profile to lay over the rule set.")
    var profile: String?

    @Option(help: "text, json, markdown or html.")
    var format = ScenarioFormat.text

    @OptionGroup var destination: OutputOptions
    @OptionGroup var problems: ProblemOptions

    /// The school, and what checks it.
    func school(_ loader: inout Loader) throws -> (inventory: Inventory, checker: Checker) {
        let pack = try loader.pack(rules, profile: profile)
        Loader.keep(pack)
        guard let document = try loader.document(inventory),
            let school = InventoryReader.read(
                document,
                model: pack.pack.model,
                into: &loader.log
            )
        else { throw loader.stop() }
        return (school, Checker(pack))
    }

    /// Prints the report, or writes it to the file that was named.
    func deliver(_ report: some ScenarioReport) throws {
        try destination.deliver(try report.written(as: format, style: destination.style))
    }
}
