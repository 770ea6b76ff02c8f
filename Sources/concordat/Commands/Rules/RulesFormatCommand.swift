import ArgumentParser
import Diagnostics
import YAML

/// `concordat rules format`.
struct RulesFormatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "format",
        abstract: "Lay files out in the one canonical way; every comment stays.",
        discussion: """
            It changes rule sets, profiles, models and inventories in place: two spaces a \
            level, one empty line at most between things, and flow style where it was and \
            fits \(YAMLFormatter.width) columns. What a file says does not change.

            Example: concordat rules format my-rules.yaml

            Exit status: 0 where all went well, 1 where --check found a file that is laid \
            out otherwise, 2 where a file cannot be read, laid out or written.
            """
    )

    @Argument(help: "Files to lay out; - is standard input, whose layout goes to standard output.")
    var files: [String]

    @Flag(help: "Change nothing; name the files that are laid out otherwise.")
    var check = false

    @Flag(help: "Print the layout and leave the files as they are.")
    var stdout = false

    @OptionGroup var problems: ProblemOptions

    func validate() throws {
        guard check, stdout else { return }
        throw ValidationError("--check and --stdout cannot stand together.")
    }

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        var hasFailed = false
        var differs = false
        for file in files {
            do {
                differs = try format(file, &loader) || differs
            } catch let failure as FileFailure {
                loader.say(failure)
                hasFailed = true
            }
            hasFailed = hasFailed || loader.log.hasErrors
            loader.printLog()
        }
        if hasFailed { throw ExitCode(2) }
        if check, differs { throw ExitCode(1) }
    }

    /// Lays one file out; whether it was laid out otherwise.
    private func format(_ file: String, _ loader: inout Loader) throws -> Bool {
        let source = try FileText.source(file)
        guard let text = YAMLFormatter.format(source, into: &loader.log) else { return false }
        let differs = Array(text.utf8) != source.bytes
        if check {
            if differs { print(file) }
        } else if stdout || file == "-" {
            print(text, terminator: "")
        } else if differs {
            try FileText.rewrite(source, as: text)
        }
        return differs
    }
}
