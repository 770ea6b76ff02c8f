import ArgumentParser
import Authoring
import Checking
import Diagnostics
import Proofs
import Reports
import Rules
import YAML

/// `concordat rules mutate`.
struct RulesMutateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mutate",
        abstract: "Make one slip at a time in every rule and see whether an example notices.",
        discussion: """
            Example: concordat rules mutate my-rules.yaml --write

            What no example notices is shown with an example that would, or with a proof that
            nothing would change.

            Exit status: 0 where every slip that matters is noticed, 1 where one is not, 2 where
            the rule set cannot be read or an example of it fails.
            """
    )

    @Argument(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var pack: String?

    @Option(help: "Only this rule; may be given several times.")
    var rule: [String] = []

    @Flag(help: "Add the examples that are missing to the rule set's file; comments are kept.")
    var write = false

    @Flag(help: "Print it as JSON.")
    var json = false

    @OptionGroup var problems: ProblemOptions

    func validate() throws {
        guard write, pack == nil || pack == "-" else { return }
        throw ValidationError("--write changes a file; name the rule set that it may change.")
    }

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        let compiled = try loader.pack(pack)
        try check(rule, of: compiled.pack, &loader)
        try checkExamples(of: compiled, &loader)
        let results = MutationRun(compiled).results(for: rule, into: &loader.log)
        let solver = try loader.solver()
        let report = try MutationReport(results, of: compiled, solver: solver)
        print(json ? try report.json() : report.text(style: Terminal.style), terminator: "")
        if write { try add(report, to: compiled.pack, &loader) }
        if report.unnoticed > 0 { throw ExitCode(1) }
    }

    private func check(_ ids: [String], of pack: Pack, _ loader: inout Loader) throws {
        for id in ids where pack[rule: id] == nil {
            let near = NearestName.of(id, in: pack.rules.map(\.id))
            let place = Source(name: "<rule>", text: id).span
            loader.log.append(CommandMessage.unknownRule(id, near: near), at: place)
        }
        if loader.log.hasErrors { throw loader.stop() }
    }

    private func checkExamples(of pack: CompiledPack, _ loader: inout Loader) throws {
        let failures = ExampleRun(pack).outcomes(into: &loader.log).filter { !$0.passes }
        for failure in failures { Terminal.error(failure.line) }
        if loader.log.hasErrors || !failures.isEmpty { throw loader.stop() }
    }

    private func add(_ report: MutationReport, to pack: Pack, _ loader: inout Loader) throws {
        let edits = report.rules.filter { !$0.newExamples.isEmpty }.map {
            ExampleInsertion.edit(adding: $0.newExamples.map(\.text), to: $0.rule)
        }
        guard !edits.isEmpty else { return }
        let source = pack.document.span.source
        let text = String(decoding: source.applying(edits), as: UTF8.self)
        let changed = Source(name: source.name, text: text)
        guard let document = YAMLReader.read(changed, into: &loader.log),
            PackReader.read(document, model: pack.model, into: &loader.log) != nil
        else { throw loader.stop() }
        try FileText.rewrite(source, as: text)
        let count = report.rules.map(\.newExamples.count).reduce(0, +)
        print("\n\(count) examples added to \(source.name)")
    }
}

extension Loader {
    /// The solver behind proofs; it must be installed.
    mutating func solver() throws -> Solver {
        guard let solver = Solver.installed() else {
            throw FileFailure(path: "z3", reason: Solver.advice)
        }
        guard solver.isWorking else {
            throw FileFailure(path: solver.path, reason: "does not answer as a solver does")
        }
        return solver
    }
}
