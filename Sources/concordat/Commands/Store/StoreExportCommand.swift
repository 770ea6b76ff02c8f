import ArgumentParser
import Reports
import Store

/// `concordat store export`.
struct StoreExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write all that the store holds as files that any program reads.",
        discussion: """
            Example: concordat store export kept/

            schools.csv, audits.csv and findings.csv, and in inventories/ each version of each \
            school's inventory as it was written.

            Exit status: 0, or 2 where the store cannot be read or the folder cannot be written, 64 \
            for wrong usage.
            """
    )

    @Argument(help: "The folder to write; what is in it already stays, unless of the same name.")
    var folder: String

    @OptionGroup var store: StoreOptions

    func run() throws {
        let store = try store.existing()
        let export = try using(store) { store throws(StoreFailure) in try StoreExport(store) }
        try FolderText.write(export.files, to: folder)
        print("\(export.files.count.of("file")) written to \(folder).")
    }
}
