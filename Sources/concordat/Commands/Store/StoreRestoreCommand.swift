import ArgumentParser
import Reports
import Store

/// `concordat store restore`.
struct StoreRestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup in the place of all that the store holds.",
        discussion: """
            Example: concordat store restore audits-2026-11.sqlite --replace

            Exit status: 0, or 2 where the backup is not whole or the store holds something and \
            --replace is missing, 64 for wrong usage.
            """
    )

    @Argument(help: "A file that 'concordat store backup' wrote.")
    var file: String

    @Flag(help: "Let go of what the store holds now.")
    var replace = false

    @OptionGroup var store: StoreOptions

    func run() throws {
        let store = try store.open()
        try using(store) { store throws(StoreFailure) in
            let schools = try store.schools()
            guard schools.isEmpty || replace else {
                throw StoreFailure.other(
                    "the store holds \(schools.count.of("school")) already; --replace lets go of that"
                )
            }
            try store.restore(from: file)
        }
        print("\(store.path) is as \(file) has it.")
    }
}
