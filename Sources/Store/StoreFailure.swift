/// Why a store cannot be used, or cannot do what was asked.
package enum StoreFailure: Error, Sendable, Equatable, CustomStringConvertible {
    case notAStore
    case newer(version: String)
    case damaged(String)
    case busy
    case full
    case readOnly
    case cannotOpen(String)
    case unknownSchool(String, near: String?)
    case unknownAudit(Int, school: String, last: Int)
    case exists(String)
    case other(String)

    package var description: String {
        switch self {
        case .notAStore:
            "this file is not a store of Concordat's; name another with --store"
        case .newer(let version):
            "this store was written by a newer Concordat (its version is \(version)); "
                + "use that one, or a backup from before"
        case .damaged(let what):
            "the store is damaged (\(what)); restore a backup with 'concordat store restore'"
        case .busy:
            "another program is writing to the store and did not finish; try again in a moment"
        case .full: "the disk is full: nothing of this was kept, and nothing before it is lost"
        case .readOnly: "the store, or the folder it is in, cannot be written to"
        case .cannotOpen(let reason): "the store cannot be opened (\(reason))"
        case .unknownSchool(let name, let near):
            "no school is called or numbered '\(name)'"
                + (near.map { "; did you mean '\($0)'?" } ?? "")
        case .unknownAudit(let number, let school, let last):
            last == 0
                ? "\(school) has no audits yet"
                : "\(school) has no audit \(number); its audits are 1 to \(last)"
        case .exists(let path): "\(path) is there already; nothing is overwritten"
        case .other(let reason): reason
        }
    }
}
