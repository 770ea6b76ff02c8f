import ArgumentParser
import Checking
import Reports
import Rules
import Store

/// `concordat audit list`.
struct AuditListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the schools that are kept, or the audits of one.",
        discussion: """
            Example: concordat audit list "Oakfield Academy"

            Exit status: 0, or 2 where the store cannot be read or has no such school, 64 for wrong \
            usage.
            """
    )

    @Argument(help: "A school, by its name or identifier; all schools unless you name one.")
    var school: String?

    @OptionGroup var store: StoreOptions

    func run() throws {
        let store = try store.existing()
        let lines = try using(store) { store throws(StoreFailure) in
            if let school { return try store.audits(of: school).map(line) }
            return try store.schools().map(line)
        }
        for line in lines { print(line) }
        if lines.isEmpty { print("Nothing is kept yet: 'concordat audit run' keeps an audit.") }
    }

    private func line(_ school: KeptSchool) -> String {
        let last = school.lastAudit.map { ", the last for \($0)" } ?? ""
        return "\(school.name) (\(school.identifier)): \(school.audits.of("audit"))\(last)"
    }

    private func line(_ audit: PastAudit) -> String {
        let profile = audit.rules.profile.map { ", profile \($0)" } ?? ""
        return "\(audit.number)  for \(audit.asOf), \(audit.count(.met)) of "
            + "\(audit.findings.count) rules met, by \(audit.rules.id)@\(audit.rules.version)"
            + "\(profile), run \(audit.ranAt)"
    }
}
