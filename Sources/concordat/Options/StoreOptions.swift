import ArgumentParser
import Glibc
import Store

/// Where the store is.
struct StoreOptions: ParsableArguments {
    @Option(
        help: "The file that keeps schools and audits; one in your data folder unless you name it."
    )
    var store: String?

    /// Opens the store; makes it where there is none.
    func open() throws -> Store {
        let path = try store ?? Self.usual()
        do {
            return try Store(path)
        } catch {
            throw FileFailure(path: path, reason: error.description)
        }
    }

    /// Opens a store that must be there.
    func existing() throws -> Store {
        let path = try store ?? Self.usual()
        guard access(path, F_OK) == 0 else {
            throw FileFailure(
                path: path,
                reason: "no store is there yet; 'concordat audit run' makes one"
            )
        }
        return try open()
    }

    /// The store in the folder where people's programs keep what they write, by the XDG base
    /// directory specification.
    private static func usual() throws -> String {
        func variable(_ name: String) -> String? {
            getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
        }
        guard
            let folder = variable("XDG_DATA_HOME") ?? variable("HOME").map({ "\($0)/.local/share" })
        else {
            throw FileFailure(
                path: "store",
                reason: "no data folder is known; name a file: --store"
            )
        }
        try FileText.makeFolder(of: "\(folder)/concordat/store.sqlite")
        return "\(folder)/concordat/store.sqlite"
    }
}

/// Does something with a store; what it says of a failure becomes one line.
func using<Result>(_ store: Store, _ work: (Store) throws(StoreFailure) -> Result) throws -> Result
{
    do {
        return try work(store)
    } catch {
        throw FileFailure(path: store.path, reason: error.description)
    }
}
