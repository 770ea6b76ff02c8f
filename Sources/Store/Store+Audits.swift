package import Checking
import GRDB

extension Store {
    /// Keeps an audit with its inventory, both or neither.
    ///
    /// - Parameter audit: what was audited and found.
    /// - Returns: the number that it has.
    /// - Throws: where the store cannot be written to; then nothing of it is kept.
    package func keep(_ audit: NewAudit) throws(StoreFailure) -> KeptAudit {
        try storing {
            try pool.write { database in
                let school = try Self.schoolRow(of: audit, database)
                let (inventory, isSame) = try Self.inventoryRow(of: audit, school, database)
                let number = try Self.count(AuditRow.self, school, database) + 1
                var row = AuditRow(audit, number: number, school: school, inventory: inventory.id)
                try row.insert(database)
                for (place, finding) in audit.findings.enumerated() {
                    try FindingRow(finding, at: place, of: row.id ?? 0).insert(database)
                }
                return KeptAudit(
                    number: number,
                    inventory: inventory.version,
                    isSameInventory: isSame
                )
            }
        }
    }

    /// The audits of a school, the earliest first.
    ///
    /// - Parameter school: its identifier or its name.
    /// - Returns: each with its findings.
    /// - Throws: where there is no such school, or the store cannot be read.
    package func audits(of school: String) throws(StoreFailure) -> [PastAudit] {
        try storing {
            try pool.read { database in
                let row = try Self.school(school, database)
                return try AuditRow.filter(Column("school") == row.id).order(Column("number"))
                    .fetchAll(database).map { try $0.audit(Self.findings($0, database)) }
            }
        }
    }

    /// An audit of a school, and the inventory that it is about, as it was written.
    ///
    /// - Parameters:
    ///   - number: its number; the last where none is given.
    ///   - school: the school's identifier or name.
    /// - Returns: both.
    /// - Throws: where there is none, or the store cannot be read.
    package func audit(
        _ number: Int?,
        of school: String
    ) throws(StoreFailure) -> (audit: PastAudit, inventory: String) {
        try storing {
            try pool.read { database in
                let row = try Self.school(school, database)
                let last = try Self.count(AuditRow.self, row.id ?? 0, database)
                let wanted = number ?? last
                let found = try AuditRow.filter(Column("school") == row.id)
                    .filter(Column("number") == wanted).fetchOne(database)
                guard let found,
                    let inventory = try InventoryRow.fetchOne(database, key: found.inventory)
                else { throw StoreFailure.unknownAudit(wanted, school: row.name, last: last) }
                return (try found.audit(Self.findings(found, database)), inventory.text)
            }
        }
    }

    private static func findings(
        _ audit: AuditRow,
        _ database: Database
    ) throws -> [PastFinding] {
        try FindingRow.filter(Column("audit") == audit.id).order(Column("place"))
            .fetchAll(database).map { try $0.finding() }
    }

    /// The audited school, whose name may have changed.
    private static func schoolRow(of audit: NewAudit, _ database: Database) throws -> Int64 {
        let known = try SchoolRow.filter(Column("identifier") == audit.identifier)
            .fetchOne(database)
        var row = known ?? SchoolRow(identifier: audit.identifier, name: audit.school)
        row.name = audit.school
        if known == nil { try row.insert(database) } else { try row.update(database) }
        return row.id ?? 0
    }

    /// The audited inventory: the last version where that is the same to the letter.
    private static func inventoryRow(
        of audit: NewAudit,
        _ school: Int64,
        _ database: Database
    ) throws -> (row: (id: Int64, version: Int), isSame: Bool) {
        let last = try InventoryRow.filter(Column("school") == school)
            .order(Column("version").desc).fetchOne(database)
        if let last, last.text == audit.text { return ((last.id ?? 0, last.version), true) }
        var row = InventoryRow(
            id: nil,
            school: school,
            version: (last?.version ?? 0) + 1,
            day: "\(audit.asOf)",
            text: audit.text,
            keptAt: audit.ranAt
        )
        try row.insert(database)
        return ((row.id ?? 0, row.version), false)
    }
}
