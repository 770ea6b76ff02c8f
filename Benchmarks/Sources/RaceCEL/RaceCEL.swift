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
        let programs = try rules.map { try compile($0) }
        let plan = ColumnPlan(programs)
        let plain = ColumnPlan(
            rules.indices.filter { !rules[$0].contains("matches(") }.map { programs[$0] }
        )
        print("columnar: \(rules.indices.count { plan.isColumnar($0) }) of \(rules.count) rules")
        let whole = Dataset(plan, schools)
        check(whole.truths(), wanted)

        let compiling = time { for rule in rules { _ = try? compile(rule) } }
        report("compile", compiling / Double(rules.count), "a rule")
        let count = Double(schools.count * rules.count)
        let each = time { for school in schools { run(programs, school) } }
        report("prepared, school by school", each / count, "a rule")
        report("prepared, all schools at once", time { _ = whole.truths() } / count, "a rule")
        let some = Double(schools.count * plain.programs.count)
        let without = time { for school in schools { run(plain.programs, school) } }
        report("the same without regular expressions", without / some, "a rule")
        let wholePlain = Dataset(plain, schools)
        report("and all schools at once", time { _ = wholePlain.truths() } / some, "a rule")
        let laid = time { _ = Dataset(plan, schools) }
        report("laying out", laid / Double(schools.count), "a school")
        let texts = lines.prefix(200)
        let reading = time { for text in texts { _ = try? Schools.activation(Data(text)) } }
        report("reading JSON", reading / Double(texts.count), "a school")
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

    static func check(_ truths: [[Bool?]], _ wanted: [[Bool]]) {
        var wrong = 0
        for (rule, answers) in truths.enumerated() {
            for (school, truth) in answers.enumerated() where truth != wanted[school][rule] {
                wrong += 1
                if wrong < 10 { print("rule \(rule + 1), school \(school): \(truth as Any)") }
            }
        }
        print("verdicts: \(wanted.count * truths.count), wrong: \(wrong)")
        precondition(wrong == 0, "a verdict is wrong")
    }

    static func run(_ programs: [Program], _ school: Activation) {
        for program in programs { precondition(program.truth(school) != nil) }
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
