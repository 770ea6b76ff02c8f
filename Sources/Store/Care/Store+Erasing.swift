import GRDB
import Glibc

extension Store {
    /// Erases a school with all that is kept of it, so that nothing of it is left in the file.
    ///
    /// - Parameter school: its identifier or its name.
    /// - Returns: the school that was erased.
    /// - Throws: where there is no such school, the store cannot be written to, or its identifier
    ///   or name still stands in a file of the store.
    package func erase(_ school: String) throws(StoreFailure) -> KeptSchool {
        let kept = try storing {
            try pool.write { database in
                let row = try Self.school(school, database)
                let id = row.id ?? 0
                let kept = KeptSchool(
                    identifier: row.identifier,
                    name: row.name,
                    inventories: try Self.count(InventoryRow.self, id, database),
                    audits: try Self.count(AuditRow.self, id, database),
                    lastAudit: nil
                )
                _ = try row.delete(database)
                return kept
            }
        }
        try storing {
            try pool.vacuum()
            _ = try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        }
        let others = try schools()
        let isSpoken = { (text: String) in
            others.contains { $0.name.contains(text) || $0.identifier.contains(text) }
        }
        for text in [kept.identifier, kept.name] where !isSpoken(text) {
            if let file = traces(of: text) {
                throw .other("'\(text)' is erased, but still stands in \(file)")
            }
        }
        return kept
    }

    /// The first file of the store in which a text stands.
    private func traces(of text: String) -> String? {
        [path, path + "-wal"].first { file in
            guard let stream = fopen(file, "r") else { return false }
            defer { fclose(stream) }
            return stream.holds(Array(text.utf8))
        }
    }
}

extension UnsafeMutablePointer<FILE> {
    /// Whether some bytes stand one after the other in what is left of a file.
    fileprivate func holds(_ bytes: [UInt8]) -> Bool {
        var window: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = fread(&buffer, 1, buffer.count, self)
            guard count > 0 else { return false }
            window += buffer[..<count]
            if window.firstRange(of: bytes) != nil { return true }
            window = Array(window.suffix(max(0, bytes.count - 1)))
        }
    }
}
