import ArgumentParser
import Checking
import Diagnostics
import Rules
import Signing
import Store

/// `concordat audit run`.
struct AuditRunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Check inventories and keep what was found, with the inventory as it is now.",
        discussion: """
            Example: concordat audit run my-school.yaml

            Nothing that is kept is ever overwritten: an inventory that changed since is kept as its \
            next version. An inventory that cannot be read keeps the others from nothing.

            Exit status: 0 where all were kept, 2 where something could not be read, checked or \
            kept, 64 for wrong usage.
            """
    )

    @Argument(help: "Inventory files; - for standard input.")
    var inventories: [String]

    @Option(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var rules: String?

    @Option(help: "A profile to lay over the rule set.")
    var profile: String?

    @Option(
        help: "The day to check for, such as 2026-11-20; the inventory's own otherwise.",
        transform: Day.init(argument:)
    )
    var asOf: Day?

    @OptionGroup var store: StoreOptions
    @OptionGroup var problems: ProblemOptions

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        let pack = try loader.pack(rules, profile: profile)
        Loader.keep(pack)
        let version = RuleSetVersion(pack.pack, profile: profile)
        loader.printLog()
        let store = try store.open()
        var areAllKept = true
        for path in inventories {
            guard let result = try result(path, Checker(pack), &loader) else {
                areAllKept = false
                continue
            }
            let audit = NewAudit(result, by: version, ranAt: "\(try Day.now())")
            let kept = try using(store) { store throws(StoreFailure) in try store.keep(audit) }
            print(try line(audit, kept, store))
        }
        if !areAllKept { throw ExitCode(2) }
    }

    private func result(
        _ path: String,
        _ checker: Checker,
        _ loader: inout Loader
    ) throws -> CheckResult? {
        defer { loader.printLog() }
        guard let document = loader.documentOrNone(path),
            let inventory = InventoryReader.read(
                document,
                model: checker.compiled.pack.model,
                into: &loader.log
            )
        else { return nil }
        return checker.school(inventory, asOf: asOf, into: &loader.log)?.result
    }

    /// What was kept, in one line.
    private func line(_ audit: NewAudit, _ kept: KeptAudit, _ store: Store) throws -> String {
        let met = audit.findings.count { $0.outcome == .met }
        var line =
            "\(audit.school): audit \(kept.number), \(met) of \(audit.findings.count) rules met"
        if kept.number > 1 {
            let before = try using(store) { store throws(StoreFailure) in
                try store.audit(kept.number - 1, of: audit.identifier).audit
            }
            line += ", \(before.count(.met)) in audit \(before.number)"
        }
        return line
            + (kept.isSameInventory
                ? "; the inventory is as it was" : "; inventory kept as version \(kept.inventory)")
    }
}

extension RuleSetVersion {
    init(_ pack: Pack, profile: String?) {
        self.init(
            id: pack.id,
            version: pack.version,
            digest: Digest(of: pack).description,
            profile: profile
        )
    }
}
