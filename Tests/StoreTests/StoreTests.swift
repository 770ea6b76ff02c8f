import Checking
import Foundation
import GRDB
import Rules
import Testing

@testable import Store

@Suite struct StoreTests {
    private let folder = FileManager.default.temporaryDirectory.appending(
        path: "store-\(UUID().uuidString)"
    )

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func path(_ name: String = "store.sqlite") -> String {
        folder.appending(path: name).path
    }

    private func audit(
        _ school: String = "Oakfield Academy",
        id: String = "999001",
        text: String = "format: concordat/inventory/1\n",
        outcomes: [Outcome] = [.met, .notMet]
    ) throws -> NewAudit {
        NewAudit(
            identifier: id,
            school: school,
            text: text,
            asOf: try #require(Day("2026-11-20")),
            ranAt: "2026-11-20T09:30:00Z",
            rules: RuleSetVersion(
                id: "pack",
                version: "1.0.0",
                digest: "sha256:00",
                profile: nil
            ),
            findings: outcomes.enumerated().map { place, outcome in
                PastFinding(
                    rule: "rule-\(place)",
                    title: "Rule \(place)",
                    strength: .should,
                    outcome: outcome,
                    level: nil,
                    message: "because"
                )
            }
        )
    }

    @Test func `what is kept comes back as it was, after the store is opened again`() throws {
        let new = try audit()
        #expect(try Store(path()).keep(new).number == 1)
        let found = try Store(path()).audit(nil, of: "oakfield academy")
        #expect(found.audit.findings == new.findings && found.audit.rules == new.rules)
        #expect(found.inventory == new.text && found.audit.ranAt == new.ranAt)
    }

    @Test func `an inventory is a new version only where it changed`() throws {
        let store = try Store(path())
        let kept = try [audit(), audit(), audit(text: "other"), audit()].map { try store.keep($0) }
        #expect(kept.map(\.number) == [1, 2, 3, 4])
        #expect(kept.map(\.inventory) == [1, 1, 2, 3])
        #expect(kept.map(\.isSameInventory) == [false, true, false, false])
    }

    @Test func `what was kept cannot be changed, nor hold what is no outcome`() throws {
        let store = try Store(path())
        _ = try store.keep(audit())
        for change in [
            "UPDATE finding SET outcome = 'met'", "UPDATE inventory SET text = ''",
            "UPDATE audit SET day = '2026-01-01'",
            "INSERT INTO finding SELECT 1, 9, 'r', 't', 'should', 'fine', NULL, 'm'",
            "INSERT INTO audit SELECT 9, 77, 1, 1, day, rule_set, rule_set_version, digest, NULL, "
                + "ran_at FROM audit",
        ] {
            #expect(throws: DatabaseError.self, "\(change)") {
                try store.pool.write { try $0.execute(sql: change) }
            }
        }
    }

    @Test func `names that are nearly right are offered`() throws {
        let store = try Store(path())
        _ = try store.keep(audit())
        #expect(throws: StoreFailure.unknownSchool("Oakfeild Academy", near: "Oakfield Academy")) {
            try store.audits(of: "Oakfeild Academy")
        }
        #expect(throws: StoreFailure.unknownAudit(7, school: "Oakfield Academy", last: 1)) {
            try store.audit(7, of: "999001")
        }
    }

    @Test func `files that are not ours, newer or cut in half are refused and left alone`() throws {
        try Data("format: concordat/inventory/1\n".utf8).write(to: URL(filePath: path("a.yaml")))
        #expect(throws: StoreFailure.notAStore) { try Store(path("a.yaml")) }
        let other = try DatabaseQueue(path: path("other.sqlite"))
        try other.write { try $0.execute(sql: "CREATE TABLE t (x)") }
        #expect(throws: StoreFailure.notAStore) { try Store(path("other.sqlite")) }
        let store = try Store(path("new.sqlite"))
        try store.pool.write { database in
            try database.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 what is to come')")
        }
        #expect(throws: StoreFailure.newer(version: "2")) { try Store(path("new.sqlite")) }
    }

    @Test func `a backup is whole, never overwrites, and can be restored`() throws {
        let store = try Store(path())
        _ = try store.keep(audit())
        try store.backUp(to: path("backup.sqlite"))
        #expect(throws: StoreFailure.exists(path("backup.sqlite"))) {
            try store.backUp(to: path("backup.sqlite"))
        }
        _ = try store.keep(audit("Elm Park", id: "999002"))
        try store.restore(from: path("backup.sqlite"))
        #expect(try store.schools().map(\.name) == ["Oakfield Academy"])
        #expect(try store.faults().isEmpty)
    }

    @Test func `an erased school stands nowhere in the store's files`() throws {
        let store = try Store(path())
        _ = try store.keep(audit(text: "name: Oakfield Academy, a secret of 999001"))
        _ = try store.keep(audit("Elm Park", id: "999002"))
        #expect(try store.erase("999001").audits == 1)
        #expect(try store.schools().map(\.name) == ["Elm Park"])
        for name in ["store.sqlite", "store.sqlite-wal"] {
            let bytes = (try? Data(contentsOf: folder.appending(path: name))) ?? Data()
            #expect(bytes.firstRange(of: Data("Oakfield".utf8)) == nil, "\(name)")
        }
    }
}
