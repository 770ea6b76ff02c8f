import ArgumentParser
import Checking
import Rules
import Signing

/// `concordat rules verify`.
struct RulesVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Say who signed a rule set, when, and with which key.",
        discussion: """
            Example: concordat rules verify my-rules.yaml --trust fen-library-group.trust.yaml

            Exit status: 0 where a publisher whom you trust signed it; 1 where it is not signed, or \
            by a key that you do not trust; 2 where the signature does not fit it, or it says that \
            it is of a publisher whom you trust and no good key of theirs signed it.
            """
    )

    @Argument(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var pack: String?

    @OptionGroup var trust: TrustOptions

    @OptionGroup var problems: ProblemOptions

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        let pack = try loader.pack(pack).pack
        let provenance = try loader.provenance(of: pack, trust: try trust.read(&loader))
        print("Rule set   \(pack.name)")
        print("Digest     \(provenance.digest)")
        print("Publisher  \(provenance.publisher ?? "none named")")
        if let statement = provenance.standing.statement {
            print("Signed on  \(statement.date)")
            print("Key        \(statement.key)")
        }
        print("The rule set is \(provenance.sentence).")
        guard case .trusted = provenance.standing else { throw ExitCode(1) }
    }
}
