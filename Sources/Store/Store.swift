import GRDB

/// One file that keeps schools, their inventories, audits and what came of them.
///
/// It is an SQLite database in write-ahead mode: what is kept is kept whole or not at all, whatever
/// happens meanwhile, and others may read while one writes.
package struct Store: Sendable {
    let pool: DatabasePool

    /// The file.
    package let path: String

    /// What marks a file as a store: 'CONC' in SQLite's `application_id`.
    static let mark: Int32 = 0x434F_4E43

    /// Opens a store; makes it where there is none.
    ///
    /// - Parameter path: the file; its folder is there.
    /// - Throws: where it is none of ours, too new, damaged, or cannot be opened.
    package init(_ path: String) throws(StoreFailure) {
        self.path = path
        pool = try storing {
            let pool = try DatabasePool(path: path, configuration: Self.configuration)
            try pool.read { try Self.recognise($0) }
            try Migrations.all.migrate(pool)
            return pool
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { database in
            if !database.configuration.readonly {
                try database.execute(sql: "PRAGMA synchronous = FULL")
            }
            try database.execute(sql: "PRAGMA secure_delete = ON")
        }
        return configuration
    }

    /// Refuses a file that is somebody else's, or of a newer version.
    private static func recognise(_ database: Database) throws {
        let mark = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
        guard mark == Self.mark || (mark == 0 && tables == 0) else { throw StoreFailure.notAStore }
        guard try !Migrations.all.hasBeenSuperseded(database) else {
            let known = Migrations.all.migrations.count
            let done = try Migrations.all.appliedIdentifiers(database).count
            throw StoreFailure.newer(version: "\(max(done, known + 1))")
        }
    }
}

/// Does something to a store; what SQLite says of it becomes words.
func storing<Result>(_ work: () throws -> Result) throws(StoreFailure) -> Result {
    do {
        return try work()
    } catch let failure as StoreFailure {
        throw failure
    } catch let error as DatabaseError {
        throw StoreFailure(error)
    } catch {
        throw .other("\(error)")
    }
}

extension StoreFailure {
    fileprivate init(_ error: DatabaseError) {
        let text = error.message ?? "SQLite \(error.resultCode.rawValue)"
        self =
            switch error.resultCode {
            case .SQLITE_NOTADB: .notAStore
            case .SQLITE_CORRUPT: .damaged(text)
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
            case .SQLITE_FULL: .full
            case .SQLITE_READONLY, .SQLITE_PERM: .readOnly
            case .SQLITE_CANTOPEN: .cannotOpen(text)
            case .SQLITE_IOERR: .cannotOpen("the disk could not be read or written")
            default: .other(text)
            }
    }
}
