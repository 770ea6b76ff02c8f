import ArgumentParser
import Checking
import Diagnostics
import Reports
import Rules
import Signing
import Store
import YAML

/// `concordat audit compare`.
struct AuditCompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Say what became of every finding from one audit to another, and why.",
        discussion: """
            Example: concordat audit compare "Oakfield Academy" 1 3

            A finding can change because the school recorded something else, because time went by, \
            or because the rules changed. Where the later audit's rule set is at hand, the earlier \
            inventory is checked by it again, which tells the three apart.

            Exit status: 0 where no gap is new or has grown, 1 where one is, 2 where there is no \
            such audit or something cannot be read, 64 for wrong usage.
            """
    )

    @Argument(help: "A school, by its name or identifier.")
    var school: String

    @Argument(help: "The earlier audit's number; the last but one unless you name it.")
    var before: Int?

    @Argument(help: "The later audit's number; the last unless you name it.")
    var after: Int?

    @Option(help: "The later audit's rule set; the CILIP chapter unless you name another.")
    var rules: String?

    @Option(help: "The later audit's profile.")
    var profile: String?

    @Option(help: "text, json, markdown or html.")
    var format = ScenarioFormat.text

    @OptionGroup var destination: OutputOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var problems: ProblemOptions

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        let store = try store.existing()
        let (kept, earlier, later) = try using(store) { store throws(StoreFailure) in
            let later = try store.audit(after, of: school)
            let number = before ?? later.audit.number - 1
            return (try store.school(school), try store.audit(number, of: school), later)
        }
        let pack = try loader.pack(rules, profile: profile ?? later.audit.rules.profile)
        var comparison = AuditComparison(
            of: kept.name,
            earlier.audit,
            later.audit,
            renamed: renamed(earlier.audit, pack.pack)
        )
        if Digest(of: pack.pack).description == later.audit.rules.digest {
            if let steps = try steps(earlier, later.audit, pack, &loader) {
                comparison.explain(steps)
            }
        } else {
            loader.log.append(
                CommandMessage.otherRules(
                    later.audit.number,
                    digest: later.audit.rules.digest
                ),
                at: pack.pack.document.span
            )
        }
        loader.printLog()
        try destination.deliver(try comparison.written(as: format, style: destination.style))
        if comparison.isWorse { throw ExitCode(1) }
    }

    /// The ids that rules of an audit have now.
    private func renamed(_ audit: PastAudit, _ pack: Pack) -> [String: String] {
        audit.findings.reduce(into: [:]) { names, finding in
            names[finding.rule] = pack.successor(of: finding.rule)?.id
        }
    }

    /// What the earlier inventory comes to by the later rules, first on its day, then on the later
    /// audit's, and what the later audit found.
    private func steps(
        _ earlier: (audit: PastAudit, inventory: String),
        _ later: PastAudit,
        _ pack: CompiledPack,
        _ loader: inout Loader
    ) throws -> [(cause: AuditComparison.Cause, outcomes: [String: Outcome])]? {
        let name = "inventory of audit \(earlier.audit.number)"
        let source = Source(name: name, text: earlier.inventory)
        guard let document = YAMLReader.read(source, into: &loader.log),
            let inventory = InventoryReader.read(
                document,
                model: pack.pack.model,
                into: &loader.log
            )
        else { return nil }
        let days: [(AuditComparison.Cause, Day)] = [
            (.rules, earlier.audit.asOf), (.day, later.asOf),
        ]
        let steps = days.compactMap { cause, day in
            Checker(pack).school(inventory, asOf: day, into: &loader.log).map { school in
                (cause: cause, outcomes: school.outcomes)
            }
        }
        let found = Dictionary(later.findings.map { ($0.rule, $0.outcome) }) { first, _ in first }
        return steps + [(.facts, found)]
    }
}

extension SchoolCheck {
    /// What every rule comes to, by its id.
    fileprivate var outcomes: [String: Outcome] {
        Dictionary(result.findings.map { ($0.rule.id, $0.outcome) }) { first, _ in first }
    }
}
