import GRDB

/// The steps by which the schema came to be what it is.
///
/// A new one is a file in this folder and a line here; what has been shipped is never edited.
enum Migrations {
    static var all: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 schools, inventories and audits", migrate: Migration1.run)
        return migrator
    }
}
