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

            What no example notices is shown with an example that would, or with a proof that \
            nothing would change. Of a profile, the examples that still hold are taken.

            Exit status: 0 where every slip that matters is noticed, 1 where one is not, 2 where \
            the rule set cannot be read or an example of it fails.
            """
    )

    @Argument(help: "A rule set or a profile; the CILIP partnerships chapter unless you name one.")
    var pack: String?

    @Option(help: "A profile to lay over the rule set.")
    var profile: String?

    @OptionGroup var rules: RuleOptions

    @Flag(help: "Add the examples that are missing to the rule set's file; comments are kept.")
    var write = false

    @Option(help: "text, json or html.")
    var format = AuthorFormat.text

    @OptionGroup var destination: OutputOptions
    @OptionGroup var problems: ProblemOptions

    func validate() throws {
        guard write, pack == nil || pack == "-" else { return }
        throw ValidationError("--write changes a file; name the rule set that it may change.")
    }

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        let compiled = try loader.settledPack(pack, profile: profile)
        try checkWriting(of: compiled.pack)
        try loader.require(rules.ids, in: compiled.pack)
        try checkExamples(of: compiled, &loader)
        let results = MutationRun(compiled).results(for: rules.ids, into: &loader.log)
        let solver = try loader.solver()
        let report = try MutationReport(results, of: compiled, solver: solver)
        try destination.deliver(try report.written(as: format, style: destination.style))
        if write { try add(report, to: compiled.pack, &loader) }
        if report.unnoticed > 0 { throw ExitCode(1) }
    }

    private func checkWriting(of pack: Pack) throws {
        guard write, !pack.profiles.isEmpty else { return }
        throw ValidationError(
            "--write adds examples to a rule set, not to a profile: copy them from the output."
        )
    }

    private func checkExamples(of pack: CompiledPack, _ loader: inout Loader) throws {
        let failures = ExampleRun(pack).outcomes(into: &loader.log).filter { !$0.passes }
        for failure in failures { Terminal.error(failure.line) }
        if !failures.isEmpty {
            Terminal.error("Mend these first: slips are made where every example comes out right")
        }
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
        let added = count == 1 ? "1 example" : "\(count) examples"
        Terminal.error("\(added) added to \(source.name); read each: is it what you mean?")
    }
}
