import ArgumentParser
import Store

/// `concordat store backup`.
struct StoreBackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Write a copy of the store, while it is in use.",
        discussion: """
            Example: concordat store backup audits-2026-11.sqlite

            Exit status: 0, or 2 where the file is there already or cannot be written, 64 for wrong \
            usage.
            """
    )

    @Argument(help: "The file to write; it must not be there yet.")
    var file: String

    @OptionGroup var store: StoreOptions

    func run() throws {
        let store = try store.existing()
        try using(store) { store throws(StoreFailure) in try store.backUp(to: file) }
        print("\(store.path) is copied to \(file).")
    }
}
