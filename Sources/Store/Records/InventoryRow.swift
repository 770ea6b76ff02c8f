import GRDB

/// A row of `inventory`: one version of what a school recorded, as it was written.
struct InventoryRow: Codable, FetchableRecord, MutablePersistableRecord {
    static let databaseTableName = "inventory"

    var id: Int64?
    let school: Int64
    let version: Int
    let day: String
    let text: String
    let keptAt: String

    enum CodingKeys: String, CodingKey {
        case id, school, version, day, text
        case keptAt = "kept_at"
    }

    mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }
}
