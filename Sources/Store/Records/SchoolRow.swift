import GRDB

/// A row of `school`.
struct SchoolRow: Codable, FetchableRecord, MutablePersistableRecord {
    static let databaseTableName = "school"

    var id: Int64?
    let identifier: String
    var name: String

    mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }
}
