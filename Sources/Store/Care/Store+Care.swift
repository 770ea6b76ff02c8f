import GRDB
import Glibc

extension Store {
    /// What is wrong with the store; empty where nothing is.
    ///
    /// - Throws: where the store cannot be read.
    package func faults() throws(StoreFailure) -> [String] {
        try storing {
            try pool.read { database in
                let integrity = try String.fetchAll(database, sql: "PRAGMA integrity_check")
                let references = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
                let short = try String.fetchAll(database, sql: Self.shortAudits)
                return integrity.filter { $0 != "ok" }
                    + references.map { row in
                        "a row of '\(row["table"] ?? "")' refers to one that is not there"
                    }
                    + short.map { "\($0) has no findings" }
            }
        }
    }

    private static let shortAudits = """
        SELECT 'audit ' || number || ' of ' || school.name FROM audit
        JOIN school ON school.id = audit.school
        WHERE NOT EXISTS (SELECT 1 FROM finding WHERE finding.audit = audit.id)
        """

    /// Writes a copy of the store as it is now; others may go on reading and writing meanwhile.
    ///
    /// - Parameter path: the file, which must not be there yet.
    /// - Throws: where it is there, or cannot be written; then nothing is left of it.
    package func backUp(to path: String) throws(StoreFailure) {
        guard access(path, F_OK) != 0 else { throw .exists(path) }
        do {
            try storing {
                try pool.writeWithoutTransaction { database in
                    try database.execute(sql: "VACUUM INTO ?", arguments: [path])
                }
            }
        } catch {
            unlink(path)
            throw error
        }
    }

    /// Puts a backup in the place of all that the store holds.
    ///
    /// - Parameter path: a file that `backUp` wrote.
    /// - Throws: where it is no whole store; then everything stays as it was.
    package func restore(from path: String) throws(StoreFailure) {
        guard access(path, R_OK) == 0 else { throw .cannotOpen("\(path) is not there") }
        let backup = try Store(path)
        let faults = try backup.faults()
        guard faults.isEmpty else { throw .damaged(faults[0]) }
        try storing { try backup.pool.backup(to: pool) }
    }
}
