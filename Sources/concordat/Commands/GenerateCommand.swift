import ArgumentParser
import Checking
import Diagnostics
import JSON
import Partners
import Populations
import Reports
import Rules
import YAML

/// `concordat generate`.
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Make up plausible inventories, to try rules on many schools before any is real.",
        discussion: """
            Example: concordat generate --count 1000 | concordat evaluate

            Schools come from a list (--schools, a CSV with names and identifiers), or are invented \
            too. What they do is made up: many have some partners, some none, a few nearly all; \
            large schools and those in cities more; some things are not recorded. The same seed \
            makes the same inventories, whatever other schools there are.

            Exit status: 0 where all were written, 2 where the list or the rule set cannot be read \
            or something cannot be written, 64 for wrong usage.
            """
    )

    @Option(help: "A list of schools, as CSV; schools are invented unless you name one.")
    var schools: String?

    @Option(help: "How many to make; each school of the list once, or 100 invented ones.")
    var count: Int?

    @Option(help: "Another seed makes other inventories.")
    var seed: UInt64 = 1

    @Option(help: "A rule set, whose model is followed; the CILIP chapter unless you name another.")
    var rules: String?

    @Option(help: "The day that they describe.", transform: Day.init(argument:))
    var asOf: Day?

    @Flag(help: "Leave special schools of the list out.")
    var mainstream = false

    @Option(
        help: """
            ndjson, an inventory a line; yaml, a folder with a file for each; csv, the list of \
            schools alone.
            """
    )
    var format = PopulationFormat.ndjson

    @Option(help: "The file or folder to write; standard output unless you name one.")
    var output: String?

    @OptionGroup var problems: ProblemOptions

    /// The day that is described where none is named: a run gives the same tomorrow.
    static let usualDay = Day("2026-11-20")

    func validate() throws {
        if let count, count < 1 { throw ValidationError("--count \(count) makes none.") }
        if format == .yaml, output == nil {
            throw ValidationError("Name a folder for the files with --output.")
        }
    }

    func run() throws { try problems.reporting { try run(&$0) } }

    private func run(_ loader: inout Loader) throws {
        let stages = try loader.stages(rules, profile: nil)
        guard let pack = stages.last, let day = asOf ?? Self.usualDay else { throw loader.stop() }
        let listed = try schools.map { try loader.schools($0) }
        let kept = listed?.filter { !mainstream || !$0.isSpecial } ?? []
        if let schools, kept.isEmpty {
            throw FileFailure(path: schools, reason: "no school is in the list")
        }
        loader.printLog()
        let round = SchoolRound(kept, count: count, seed: seed)
        let population = Population(for: pack, on: day, seed: seed)
        switch format {
        case .ndjson:
            try write(round) { bytes, school in
                population.write(school, to: &bytes)
                bytes.append(0x0A)
            }
        case .csv:
            try write(round, heading: SchoolListText.heading) { bytes, school in
                bytes += Array(SchoolListText.line(school).utf8)
            }
        case .yaml: try writeFolder(round, population, &loader)
        }
    }

    /// Writes a line for each school, to a file that appears when it is whole.
    private func write(
        _ round: SchoolRound,
        heading: String = "",
        line: (inout [UInt8], ListedSchool) -> Void
    ) throws {
        func write(to path: String?) throws(FileFailure) {
            var sink = try ByteSink(path)
            try sink.append { $0 += Array(heading.utf8) }
            for place in 0..<round.count {
                try sink.append { line(&$0, round[place]) }
            }
            try sink.flush()
        }
        guard let output else { return try write(to: nil) }
        try FileText.replace(output) { temporary throws(FileFailure) in try write(to: temporary) }
    }

    private func writeFolder(
        _ round: SchoolRound,
        _ population: Population,
        _ loader: inout Loader
    ) throws {
        let folder = output ?? ""
        try FileText.makeFolder(of: "\(folder)/school.yaml")
        for place in 0..<round.count {
            let school = round[place]
            var bytes: [UInt8] = []
            population.write(school, to: &bytes)
            let source = Source(name: school.id, bytes: bytes)
            guard let node = JSONReader.read(source, into: &loader.log) else { throw loader.stop() }
            try FileText.write(node.unquoted.blockText(), to: "\(folder)/\(school.fileName).yaml")
        }
    }
}

extension ListedSchool {
    /// Its identifier as a file can be called.
    fileprivate var fileName: String {
        String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") ? $0 : "-" })
    }
}
