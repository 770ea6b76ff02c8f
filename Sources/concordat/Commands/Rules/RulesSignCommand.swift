import ArgumentParser
import Checking
import Diagnostics
import Rules
import Signing

/// `concordat rules sign`.
struct RulesSignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: "Sign a rule set, so that others can see that it is yours and unchanged.",
        discussion: """
            The signature is written beside the rule set: my-rules.yaml has my-rules.sig.yaml.

            Example: concordat rules sign my-rules.yaml --key fen-library-group.secret.yaml

            Exit status: 0 where it is signed, 1 where an example of the rule set fails, 2 where \
            something cannot be read or the key is of another publisher.
            """
    )

    @Argument(help: "A rule set.")
    var pack: String

    @Option(help: "The secret key, as 'concordat rules keys new' writes it.")
    var key: String

    @Option(
        help: "The day of the signature; today unless you name another.",
        transform: Day.init(argument:)
    )
    var date: Day?

    @OptionGroup var problems: ProblemOptions

    mutating func validate() throws {
        guard pack != "-" else {
            throw ValidationError("A signature stands beside a file; name the rule set's file.")
        }
    }

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        guard let document = try loader.document(key, isSecret: true),
            let key = SecretKeyFile.read(document, into: &loader.log)
        else { throw loader.stop() }
        let compiled = try loader.pack(pack)
        try checkExamples(compiled, &loader)
        let day = try date ?? Day.today()
        guard let signature = key.sign(compiled.pack, on: day, into: &loader.log) else {
            throw loader.stop()
        }
        let path = SignatureFile.path(of: pack)
        try FileText.write(SignatureFile.text(signature), to: path)
        print("\(path): \(compiled.pack.name), signed by \(key.publisher) on \(day)")
    }

    private func checkExamples(_ compiled: CompiledPack, _ loader: inout Loader) throws {
        let failed = ExampleRun(compiled).outcomes(into: &loader.log).filter { !$0.passes }
        if loader.log.hasErrors { throw loader.stop() }
        guard !failed.isEmpty else { return }
        for outcome in failed { print(outcome.line) }
        print("\(failed.count) examples failed; not signed")
        throw ExitCode(1)
    }
}
