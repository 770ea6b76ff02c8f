import ArgumentParser
import Checking
import Diagnostics
import Proofs
import Rules
import YAML

/// `concordat rules prove`.
struct RulesProveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prove",
        abstract: "Prove that every rule can be met and missed, and all of them together.",
        discussion: """
            Example: concordat rules prove my-rules.yaml --output schools

            Shows by exact reasoning, never by trying: a school that meets every rule, a school that \
            meets each rule and one that misses it, rules that imply others, and the smallest set \
            of rules that no school can meet together. Every school that it shows was confirmed by \
            the checker. It needs the solver z3.

            Exit status: 0 where all is well, 1 where a rule can never be met or never be missed or \
            rules contradict each other, 2 where the rule set cannot be read, there is no solver or \
            something was left open.
            """
    )

    @Argument(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var pack: String?

    @Option(
        name: .customLong("rule"),
        help: "A rule to prove things of; all of them unless you name some. May be given again."
    )
    var rules: [String] = []

    @Option(help: "The day for which to prove, such as 2026-11-20; that of the pack's examples.")
    var asOf: String?

    @Option(help: "How to print it: text, or json for other programs.")
    var format = ProofFormat.text

    @Option(help: "A folder into which to write the made-up schools as inventories.")
    var output: String?

    @OptionGroup var problems: ProblemOptions

    func validate() throws {
        if let asOf, Day(asOf) == nil {
            throw ValidationError("'\(asOf)' is not a date such as 2026-11-20.")
        }
    }

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        let compiled = try loader.pack(pack)
        try checkRules(compiled.pack, &loader)
        guard let day = asOf.flatMap({ Day($0) }) ?? compiled.pack.examplesAsOf else {
            loader.log.append(CommandMessage.noDay, at: compiled.pack.document.span)
            throw loader.stop()
        }
        let proof = try proven(compiled, day, try loader.solver())
        print(try format.text(proof), terminator: "")
        if let output { try write(proof, to: output) }
        if proof.isOpen { throw ExitCode(2) }
        if proof.hasFaults { throw ExitCode(1) }
    }

    private func proven(
        _ compiled: CompiledPack,
        _ day: Day,
        _ solver: Solver
    ) throws -> PackProof {
        let wanted = rules.isEmpty ? nil : Set(rules)
        do {
            return try PackProver(compiled, rules: wanted, asOf: day, solver: solver).proof()
        } catch {
            Terminal.error("concordat: \(error)")
            throw ExitCode(2)
        }
    }

    private func checkRules(_ pack: Pack, _ loader: inout Loader) throws {
        for rule in rules where pack[rule: rule] == nil {
            let near = NearestName.of(rule, in: pack.rules.map(\.id))
            let place = Source(name: "<rule>", text: rule).span
            loader.log.append(CommandMessage.unknownRule(rule, near: near), at: place)
        }
        if loader.log.hasErrors { throw loader.stop() }
    }

    /// Writes every made-up school into a folder, named for what it shows.
    private func write(_ proof: PackProof, to folder: String) throws {
        try FileText.makeFolder(of: "\(folder)/")
        for (name, school) in proof.schools {
            let file = name.replacing("/", with: "_")
            try FileText.write(school.inventory, to: "\(folder)/\(file).yaml")
        }
        Terminal.error("\(proof.schools.count) schools written to \(folder)")
    }
}
