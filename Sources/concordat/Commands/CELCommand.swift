import ArgumentParser
import CEL
import Diagnostics

/// `concordat cel`.
struct CELCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cel",
        abstract: "Try an expression of the Common Expression Language.",
        discussion: """
            Example: concordat cel '[1, 2, 3].exists(x, x > 2)'

            Exit status: 0 for a value or one that is not known, 2 where the expression cannot be
            read or evaluated, 64 for wrong usage.
            """
    )

    @Argument(help: "The expression.")
    var expression: String

    func run() throws {
        let environment = Environment(libraries: [.standard, .counting])
        let source = Source(name: "<expression>", text: expression)
        var log = DiagnosticLog()
        guard let program = environment.compile(LocatedText(source: source), into: &log) else {
            Terminal.printErrors(log)
            throw ExitCode(2)
        }
        switch program.evaluate(Activation(environment)) {
        case .value(let value): print("\(value.text) : \(program.resultType)")
        case .unknown(let unknown):
            print("unknown: \(unknown.paths.map(\.description).joined(separator: ", "))")
        case .error(let error):
            log.append(Diagnostic(error.message, at: error.span))
            Terminal.printErrors(log)
            throw ExitCode(2)
        }
    }
}
