import Diagnostics
import GRDB

extension Store {
    /// All schools, by name.
    ///
    /// - Throws: where the store cannot be read.
    package func schools() throws(StoreFailure) -> [KeptSchool] {
        try storing {
            try pool.read { database in
                try SchoolRow.order(Column("name"), Column("identifier")).fetchAll(database)
                    .map { row in
                        let id = row.id ?? 0
                        return KeptSchool(
                            identifier: row.identifier,
                            name: row.name,
                            inventories: try Self.count(InventoryRow.self, id, database),
                            audits: try Self.count(AuditRow.self, id, database),
                            lastAudit: try AuditRow.filter(Column("school") == id)
                                .order(Column("number").desc).fetchOne(database)?.day
                        )
                    }
            }
        }
    }

    /// A school.
    ///
    /// - Parameter named: its identifier or, where no other has it, its name.
    /// - Returns: the school with how much is kept of it.
    /// - Throws: where there is none, or the store cannot be read.
    package func school(_ named: String) throws(StoreFailure) -> KeptSchool {
        let row = try storing { try pool.read { try Self.school(named, $0) } }
        guard let school = try schools().first(where: { $0.identifier == row.identifier }) else {
            throw .unknownSchool(named, near: nil)
        }
        return school
    }

    /// The versions of a school's inventory, the earliest first.
    ///
    /// - Parameter school: its identifier or its name.
    /// - Returns: each as it was written.
    /// - Throws: where there is no such school, or the store cannot be read.
    package func inventories(of school: String) throws(StoreFailure) -> [KeptInventory] {
        try storing {
            try pool.read { database in
                let row = try Self.school(school, database)
                return try InventoryRow.filter(Column("school") == row.id)
                    .order(Column("version")).fetchAll(database).map { row in
                        KeptInventory(
                            version: row.version,
                            day: row.day,
                            keptAt: row.keptAt,
                            text: row.text
                        )
                    }
            }
        }
    }

    /// The school with an identifier or, where no other has it, a name.
    static func school(_ named: String, _ database: Database) throws -> SchoolRow {
        let rows = try SchoolRow.fetchAll(database)
        if let row = rows.first(where: { $0.identifier == named }) { return row }
        let same = rows.filter { $0.name.lowercased() == named.lowercased() }
        if same.count == 1 { return same[0] }
        let names = rows.flatMap { [$0.name, $0.identifier] }
        throw StoreFailure.unknownSchool(named, near: NearestName.of(named, in: names))
    }

    /// How many rows of a table belong to a school.
    static func count<Row: TableRecord>(
        _ type: Row.Type,
        _ school: Int64,
        _ database: Database
    ) throws -> Int {
        try Row.filter(Column("school") == school).fetchCount(database)
    }
}
