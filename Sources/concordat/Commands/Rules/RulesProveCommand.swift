import ArgumentParser
import Checking
import Diagnostics
import Proofs
import Reports
import Rules
import YAML

/// `concordat rules prove`.
struct RulesProveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prove",
        abstract: "Prove that every rule can be met and missed, and all of them together.",
        discussion: """
            Example: concordat rules prove my-rules.yaml --schools made-up

            Shows by exact reasoning, never by trying: a school that meets every rule, a school that \
            meets each rule and one that misses it, rules that imply others, and the smallest set \
            of rules that no school can meet together. Every school that it shows was confirmed by \
            the checker. It needs the solver z3.

            Exit status: 0 where all is well, 1 where a rule can never be met or never be missed or \
            rules contradict each other, 2 where the rule set cannot be read, there is no solver or \
            something was left open.
            """
    )

    @Argument(help: "A rule set or a profile; the CILIP partnerships chapter unless you name one.")
    var pack: String?

    @Option(help: "A profile to lay over the rule set.")
    var profile: String?

    @OptionGroup var rules: RuleOptions

    @Option(
        help: "The day for which to prove, such as 2026-11-20; that of the pack's examples.",
        transform: Day.init(argument:)
    )
    var asOf: Day?

    @Option(help: "text, json or html.")
    var format = AuthorFormat.text

    @Option(help: "A folder into which to write the made-up schools as inventories.")
    var schools: String?

    @OptionGroup var destination: OutputOptions
    @OptionGroup var problems: ProblemOptions

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        let compiled = try loader.pack(pack, profile: profile)
        try loader.require(rules.ids, in: compiled.pack)
        guard let day = asOf ?? compiled.pack.examplesAsOf else {
            loader.log.append(CommandMessage.noDay, at: compiled.pack.document.span)
            throw loader.stop()
        }
        let proof = try proven(compiled, day, try loader.solver())
        try destination.deliver(try proof.written(as: format, style: destination.style))
        if let schools { try write(proof, to: schools) }
        if proof.isOpen { throw ExitCode(2) }
        if proof.hasFaults { throw ExitCode(1) }
    }

    private func proven(
        _ compiled: CompiledPack,
        _ day: Day,
        _ solver: Solver
    ) throws -> PackProof {
        let wanted = rules.ids.isEmpty ? nil : Set(rules.ids)
        do {
            return try PackProver(compiled, rules: wanted, asOf: day, solver: solver).proof()
        } catch {
            Terminal.error("concordat: \(error)")
            throw ExitCode(2)
        }
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
