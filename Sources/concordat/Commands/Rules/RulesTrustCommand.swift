import ArgumentParser
import Diagnostics
import Signing
import YAML

/// `concordat rules trust`.
struct RulesTrustCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trust",
        abstract: "Say whose rule sets you trust.",
        subcommands: [RulesTrustListCommand.self, RulesTrustAddCommand.self],
        defaultSubcommand: RulesTrustListCommand.self
    )
}

/// `concordat rules trust list`.
struct RulesTrustListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the publishers that you trust, with their keys.",
        discussion: """
            Example: concordat rules trust list

            Exit status: 0 where they are listed, 2 where the trust file cannot be read.
            """
    )

    @OptionGroup var trust: TrustOptions

    @OptionGroup var problems: ProblemOptions

    func run() throws {
        try problems.reporting { loader in
            let trusted = try trust.read(&loader)
            print(trust.file.map { "From \($0):" } ?? "There is no trust file.")
            if trusted.publishers.isEmpty { print("You trust nobody.") }
            for publisher in trusted.publishers {
                print(publisher.name)
                for key in publisher.keys { print("  \(key.sentence)") }
            }
        }
    }
}

/// `concordat rules trust add`.
struct RulesTrustAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Trust the publishers of a file as well.",
        discussion: """
            They are added at the end of your trust file, whose comments stay. To trust somebody no \
            longer, take them out of the file, or say 'revoked: {because: …}' under the key.

            Example: concordat rules trust add fen-library-group.trust.yaml

            Exit status: 0 where they are added, 2 where a file cannot be read or written.
            """
    )

    @Argument(help: "A trust file that a publisher gave you.")
    var file: String

    @OptionGroup var trust: TrustOptions

    @OptionGroup var problems: ProblemOptions

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        guard let document = try loader.document(file),
            let new = TrustFile.read(document, into: &loader.log)
        else { throw loader.stop() }
        guard let path = trust.file ?? TrustOptions.place else {
            throw FileFailure(path: "trust", reason: "no home folder; name a file with --trust")
        }
        let old = FileText.exists(path) ? try loader.document(path) : nil
        if loader.log.hasErrors { throw loader.stop() }
        guard let text = TrustFile.text(adding: new, to: old, into: &loader.log) else {
            throw loader.stop()
        }
        try FileText.makeFolder(of: path)
        if let source = old?.span.source {
            try FileText.rewrite(source, as: text)
        } else {
            try FileText.write(text, to: path)
        }
        for publisher in new.publishers { print("\(path): \(publisher.name)") }
    }
}
