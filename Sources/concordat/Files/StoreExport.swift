import Checking
import Partners
import Rules
import Store

/// All that a store holds, as files that any program reads.
struct StoreExport {
    private(set) var files: [(path: String, text: String)] = []
    private var schools = CSVText(["school", "identifier", "inventories", "audits"])
    private var audits = CSVText([
        "identifier", "audit", "as-of", "ran-at", "rule-set", "version", "digest", "profile",
    ])
    private var findings = CSVText([
        "identifier", "audit", "rule", "title", "strength", "outcome", "level", "message",
    ])

    init(_ store: Store) throws(StoreFailure) {
        for school in try store.schools() { try add(school, of: store) }
        files += [
            ("schools.csv", schools.text), ("audits.csv", audits.text),
            ("findings.csv", findings.text),
        ]
    }

    private mutating func add(_ school: KeptSchool, of store: Store) throws(StoreFailure) {
        let id = school.identifier
        schools.add([school.name, id, "\(school.inventories)", "\(school.audits)"])
        for inventory in try store.inventories(of: id) {
            let path = "inventories/\(id.asFileName)-\(inventory.version).yaml"
            files.append((path, inventory.text))
        }
        for audit in try store.audits(of: id) {
            let rules = audit.rules
            audits.add([
                id, "\(audit.number)", "\(audit.asOf)", audit.ranAt, rules.id, rules.version,
                rules.digest, rules.profile ?? "",
            ])
            for finding in audit.findings {
                findings.add([
                    id, "\(audit.number)", finding.rule, finding.title,
                    finding.strength.rawValue, finding.outcome.rawValue, finding.level ?? "",
                    finding.message,
                ])
            }
        }
    }
}

/// Comma-separated values, row by row, under a heading.
private struct CSVText {
    private(set) var text = ""

    init(_ heading: [String]) { add(heading) }

    mutating func add(_ cells: [String]) { text += CSVLine.text(cells) }
}

extension String {
    /// The text with what a file's name cannot hold replaced.
    fileprivate var asFileName: String {
        String(map { $0.isLetter || $0.isNumber ? $0 : "-" })
    }
}
