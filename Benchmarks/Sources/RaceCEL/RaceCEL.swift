import CEL
import Diagnostics
import Foundation

/// Times the rules of the race: RaceCEL RULES.json SCHOOLS.ndjson VERDICTS.json
///
/// The rules are a list of expressions, the verdicts a list of truths for each school; nothing is
/// timed before every verdict is right. Times are of the processor, medians of five runs.
@main
struct RaceCEL {
    static func main() throws {
        let files = CommandLine.arguments.dropFirst().map { URL(filePath: $0) }
        let rules = try JSONDecoder().decode([String].self, from: Data(contentsOf: files[0]))
        let lines = try Data(contentsOf: files[1]).split(separator: 0x0A)
        let wanted = try JSONDecoder().decode([[Bool]].self, from: Data(contentsOf: files[2]))
        let schools = try lines.prefix(wanted.count).map { try Schools.activation(Data($0)) }
        let programs = try rules.map { try compile($0).batched() }
        let plain = rules.indices.filter { !rules[$0].contains("matches(") }
        print("columnar: \(programs.filter(\.isColumnar).count) of \(rules.count) rules")
        let whole = Dataset(Schools.environment, schools)
        check(programs, whole, wanted)

        let compiling = time { for rule in rules { _ = try? compile(rule).batched() } }
        report("compile", compiling / Double(rules.count), "a rule")
        let each = schools.map { Dataset(Schools.environment, [$0]) }
        let count = Double(schools.count * rules.count)
        report("prepared, school by school", time { run(programs, each) } / count, "a rule")
        report("prepared, all schools at once", time { run(programs, [whole]) } / count, "a rule")
        let without = plain.map { programs[$0] }
        let some = Double(schools.count * plain.count)
        report("the same without regular expressions", time { run(without, each) } / some, "a rule")
        report("and all schools at once", time { run(without, [whole]) } / some, "a rule")
        let laid = time { for school in schools { _ = Dataset(Schools.environment, [school]) } }
        report("laying out", laid / Double(schools.count), "a school")
        let texts = lines.prefix(200)
        let reading = time { for text in texts { _ = try? Schools.activation(Data(text)) } }
        let read = reading / Double(texts.count)
        report("reading JSON", read, "a school")
        let both = read + laid / Double(schools.count)
        let rest = time { run(programs, each) } / Double(schools.count)
        report("end to end, from bytes", (both + rest) / Double(rules.count), "a rule")
    }

    static func compile(_ rule: String) throws -> Program {
        var log = DiagnosticLog()
        let text = LocatedText(source: Source(name: "rule", text: rule))
        guard let program = Schools.environment.compile(text, as: .bool, into: &log) else {
            let printer = DiagnosticPrinter(hasColour: false)
            throw Fault(text: log.diagnostics.map { printer.text($0) }.joined())
        }
        return program
    }

    static func check(_ programs: [BatchProgram], _ schools: Dataset, _ wanted: [[Bool]]) {
        var wrong = 0
        for (rule, program) in programs.enumerated() {
            for (school, truth) in program.truths(schools).enumerated()
            where truth != wanted[school][rule] {
                wrong += 1
                if wrong < 10 { print("rule \(rule + 1), school \(school): \(truth as Any)") }
            }
        }
        print("verdicts: \(wanted.count * programs.count), wrong: \(wrong)")
        precondition(wrong == 0, "a verdict is wrong")
    }

    static func run(_ programs: [BatchProgram], _ datasets: [Dataset]) {
        for dataset in datasets {
            for program in programs { precondition(!program.truths(dataset).isEmpty) }
        }
    }

    /// Seconds of the processor, the median of five runs after one.
    static func time(_ work: () -> Void) -> Double {
        work()
        let runs = (0..<5).map { _ in
            let start = clock()
            work()
            return Double(clock() - start) / Double(CLOCKS_PER_SEC)
        }
        return runs.sorted()[2]
    }

    static func report(_ what: String, _ seconds: Double, _ of: String) {
        let padded = what.padding(toLength: 40, withPad: " ", startingAt: 0)
        print(padded, String(format: "%9.3f µs", seconds * 1e6), of)
    }
}

struct Fault: Error, CustomStringConvertible {
    let text: String
    var description: String { text }
}
