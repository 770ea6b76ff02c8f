import ArgumentParser
import Rules
import Signing

/// `concordat rules keys`.
struct RulesKeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Make keys to sign rule sets with.",
        subcommands: [RulesKeysNewCommand.self]
    )
}

/// `concordat rules keys new`.
struct RulesKeysNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Make a new key: one file to keep secret, one to give away.",
        discussion: """
            Example: concordat rules keys new --publisher "Fen Library Group"

            The file that ends in .secret.yaml signs: keep it to yourself. The one that ends in \
            .trust.yaml goes to those who shall trust your rule sets, for --trust.

            Exit status: 0 where both are written, 2 where they cannot be, or one is there already.
            """
    )

    @Option(help: "Whose key it is, as 'publisher' of your rule sets says it.")
    var publisher: String

    @Option(help: "The folder to write to.")
    var output = "."

    @Option(
        help: "The first day on which the key may sign; today unless you name another.",
        transform: Day.init(argument:)
    )
    var from: Day?

    mutating func validate() throws {
        guard publisher.contains(where: { !$0.isWhitespace }) else {
            throw ValidationError("The publisher needs a name.")
        }
    }

    func run() throws {
        guard let key = SecretKey.new(publisher: publisher) else {
            throw FileFailure(path: "keys", reason: "the system has no randomness to make one of")
        }
        let secret = "\(output)/\(stem).secret.yaml"
        let trust = "\(output)/\(stem).trust.yaml"
        for path in [secret, trust] where FileText.exists(path) {
            throw FileFailure(path: path, reason: "is there already; keys are never written over")
        }
        try FileText.create(TrustFile.text(key, from: try from ?? Day.today()), at: trust)
        try FileText.create(SecretKeyFile.text(key), at: secret, isSecret: true)
        print("\(secret)  keep it to yourself; it signs as \(publisher)")
        print("\(trust)  give it to those who shall trust your rule sets")
    }

    /// The publisher's name as the name of a file.
    private var stem: String {
        let words = publisher.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        return words.isEmpty ? "publisher" : words.joined(separator: "-")
    }
}
