import ArgumentParser
import Diagnostics

/// `concordat new pack`.
struct NewPackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pack",
        abstract:
            "Print a rule set to start from: three rules that work, with a note on every part.",
        discussion: """
            Example: concordat new pack > my-rules.yaml

            Then change it in an editor, and run 'concordat rules test my-rules.yaml' after each \
            change. 'concordat lsp' gives editors help with keys, words and sentences.

            Exit status: 0 where it is printed, 2 where the files that come with the command \
            cannot be read.
            """
    )

    func run() throws {
        print(try Installation.starter("pack"), terminator: "")
    }
}

extension Installation {
    /// The text of a file to start from.
    static func starter(_ name: String) throws -> String {
        guard let rules else {
            throw FileFailure(path: "rules", reason: "not found beside the command")
        }
        let source = try FileText.source("\(rules)/starters/\(name).yaml")
        return String(decoding: source.bytes, as: UTF8.self)
    }
}
