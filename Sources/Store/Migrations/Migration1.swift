import GRDB

/// Schools, the versions of their inventories, audits and their findings.
enum Migration1 {
    static func run(_ database: Database) throws {
        try database.execute(sql: "PRAGMA application_id = \(Store.mark)")
        try database.execute(sql: schools + audits + unchanging)
    }

    private static let schools = """
        CREATE TABLE school (
            id INTEGER PRIMARY KEY,
            identifier TEXT NOT NULL UNIQUE CHECK (identifier <> ''),
            name TEXT NOT NULL CHECK (name <> '')
        ) STRICT;

        CREATE TABLE inventory (
            id INTEGER PRIMARY KEY,
            school INTEGER NOT NULL REFERENCES school ON DELETE CASCADE,
            version INTEGER NOT NULL CHECK (version > 0),
            day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            text TEXT NOT NULL,
            kept_at TEXT NOT NULL,
            UNIQUE (school, version)
        ) STRICT;

        """

    private static let audits = """
        CREATE TABLE audit (
            id INTEGER PRIMARY KEY,
            school INTEGER NOT NULL REFERENCES school ON DELETE CASCADE,
            number INTEGER NOT NULL CHECK (number > 0),
            inventory INTEGER NOT NULL REFERENCES inventory ON DELETE CASCADE,
            day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            rule_set TEXT NOT NULL,
            rule_set_version TEXT NOT NULL,
            digest TEXT NOT NULL CHECK (digest LIKE 'sha256:%'),
            profile TEXT,
            ran_at TEXT NOT NULL,
            UNIQUE (school, number)
        ) STRICT;

        CREATE TABLE finding (
            audit INTEGER NOT NULL REFERENCES audit ON DELETE CASCADE,
            place INTEGER NOT NULL,
            rule TEXT NOT NULL,
            title TEXT NOT NULL,
            strength TEXT NOT NULL CHECK (strength IN ('must', 'should', 'may')),
            outcome TEXT NOT NULL CHECK (outcome IN (
                'met', 'partly-met', 'not-met', 'unknown', 'not-applicable', 'waived', 'error')),
            level TEXT,
            message TEXT NOT NULL,
            PRIMARY KEY (audit, rule)
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX audit_inventory ON audit (inventory);

        """

    /// What was kept is never overwritten, only erased as a whole.
    private static let unchanging = ["inventory", "audit", "finding"].map { table in
        """
        CREATE TRIGGER \(table)_stays BEFORE UPDATE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'what was kept is never changed'); END;

        """
    }.joined()
}
