import ArgumentParser
import Reports
import Store

/// `concordat audit show`.
struct AuditShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show what an audit found, or the inventory that it was about.",
        discussion: """
            Example: concordat audit show "Oakfield Academy" 2 --format html --output audit-2.html

            Exit status: 0, or 2 where there is no such audit, 64 for wrong usage.
            """
    )

    @Argument(help: "A school, by its name or identifier.")
    var school: String

    @Argument(help: "The audit's number; the last unless you name one.")
    var number: Int?

    @Flag(help: "Show the inventory as it was, to go on from there.")
    var inventory = false

    @Option(help: "text, json, markdown or html.")
    var format = ScenarioFormat.text

    @OptionGroup var destination: OutputOptions
    @OptionGroup var store: StoreOptions

    func run() throws {
        let store = try store.existing()
        let (kept, found) = try using(store) { store throws(StoreFailure) in
            (try store.school(school), try store.audit(number, of: school))
        }
        if inventory { return try destination.deliver(found.inventory) }
        let report = AuditReport(of: kept.name, found.audit)
        try destination.deliver(try report.written(as: format, style: destination.style))
    }
}
