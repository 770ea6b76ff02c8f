import ArgumentParser
import Batches
import Checking
import Diagnostics
import Glibc
import Rules

/// `concordat evaluate`.
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Check a stream of inventories, from one school to a nation, one line for each.",
        discussion: """
            Example: concordat evaluate schools.ndjson > results.ndjson

            Inventories come as NDJSON, a JSON array, YAML documents, or a folder of such files; \
            from standard input where none is named. Results come in the same order, one line for \
            each: an inventory that cannot be checked has a line with its number, its id where \
            that can be read, and what is wrong. 'concordat check' says what to do about a gap.

            Exit status: 0 where nothing required or recommended is missing, 1 where something is \
            in some school, 2 where some inventory could not be read or evaluated, 64 for wrong \
            usage, 130 or 143 where a signal stopped it.
            """
    )

    @Argument(
        help: "Files or folders of inventories; standard input where none is named, or for -."
    )
    var inventories: [String] = []

    @Option(help: "A rule set; the CILIP partnerships chapter unless you name another.")
    var rules: String?

    @Option(help: "A profile to lay over the rule set.")
    var profile: String?

    @Option(
        help: "The day to check for, such as 2026-11-20; each inventory's own otherwise.",
        transform: Day.init(argument:)
    )
    var asOf: Day?

    @Option(help: "ndjson, a record for each school, or csv, a row for each.")
    var format = LineFormat.ndjson

    @Option(help: "The file to write; standard output unless you name one.")
    var output: String?

    @Flag(help: "Stop at the first inventory that cannot be read or evaluated.")
    var strict = false

    @Option(help: "How many processors to use; all unless you say.")
    var cores = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

    @OptionGroup var problems: ProblemOptions

    mutating func validate() throws {
        guard (1...1024).contains(cores) else {
            throw ValidationError("--cores can be from 1 to 1024.")
        }
    }

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        let pack = try loader.pack(rules, profile: profile)
        Loader.keep(pack)
        loader.printLog()
        let named = inventories.isEmpty ? ["-"] : inventories
        let paths = try named.flatMap { try FileText.inventories($0) }
        let stopping = Stopping()
        stopping.listen()
        var destination = try OrderedOutput(output)
        let lines = format.lines(pack, isFileNamed: paths.count > 1)
        destination.write(lines.head)
        let run = EvaluationRun(paths, to: destination, cores: cores, stopping)
        let oneByOne = OneByOne(Checker(pack), asOf: asOf)
        let done = run.run { [strict] in ChunkEvaluator(oneByOne, lines, isStrict: strict) }
        try report(done, stopping.signal, &loader)
    }

    /// Says what was wrong; the exit that goes with it.
    private func report(
        _ done: (tally: Tally, unread: [FileFailure], unwritten: FileFailure?),
        _ signal: Int32,
        _ loader: inout Loader
    ) throws {
        loader.log.append(contentsOf: done.tally.log)
        loader.printLog()
        for failure in done.unread { loader.say(failure) }
        if let failure = done.unwritten { throw failure }
        if signal != 0 { throw ExitCode(128 + signal) }
        let status = done.unread.isEmpty ? done.tally.exitStatus : 2
        if status != 0 { throw ExitCode(status) }
    }
}

extension LineFormat: ExpressibleByArgument {
    fileprivate func lines(_ pack: CompiledPack, isFileNamed: Bool) -> any ResultLines {
        switch self {
        case .ndjson: JSONLines(pack, isFileNamed: isFileNamed)
        case .csv: CSVLines(pack, isFileNamed: isFileNamed)
        }
    }
}
