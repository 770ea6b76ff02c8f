import ArgumentParser
import Reports
import Store

/// `concordat store check`.
struct StoreCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find out whether the store is whole.",
        discussion: """
            Example: concordat store check

            Exit status: 0 where it is, 1 where something is wrong with it, 2 where it cannot be \
            read, 64 for wrong usage.
            """
    )

    @OptionGroup var store: StoreOptions

    func run() throws {
        let store = try store.existing()
        let faults = try using(store) { store throws(StoreFailure) in try store.faults() }
        for fault in faults { print(fault) }
        guard faults.isEmpty else { throw ExitCode(1) }
        let schools = try using(store) { store throws(StoreFailure) in try store.schools() }
        let audits = schools.map(\.audits).reduce(0, +)
        print("\(store.path) is whole: \(schools.count.of("school")), \(audits.of("audit")).")
    }
}
