import ArgumentParser
import Reports
import Store

/// `concordat store erase`.
struct StoreEraseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erase a school with all that is kept of it, and prove that it is gone.",
        discussion: """
            Example: concordat store erase "Oakfield Academy"

            The file is written anew without the school, and then searched for its name and \
            identifier. Backups are files of your own: erase them too.

            Exit status: 0 where it is gone, 2 where there is no such school or the store cannot be \
            written to, 64 for wrong usage.
            """
    )

    @Argument(help: "A school, by its name or identifier.")
    var school: String

    @OptionGroup var store: StoreOptions

    func run() throws {
        let store = try store.existing()
        let gone = try using(store) { store throws(StoreFailure) in try store.erase(school) }
        print(
            "\(gone.name) is erased: \(gone.audits.of("audit")), \(gone.inventories.of("version")) "
                + "of its inventory. Neither its name nor its identifier stands in \(store.path) any more."
        )
    }
}
