import ArgumentParser
import CEL
import Diagnostics
import FoundationEssentials

/// `concordat cel`.
struct CELCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cel",
        abstract: "Try an expression of the Common Expression Language.",
        discussion: """
            Example: concordat cel '[1, 2, 3].exists(x, x > 2)'

            Exit status: 0 for a value or one that is not known, 2 where the expression cannot be \
            read or evaluated, 64 for wrong usage.
            """
    )

    @Argument(help: "The expression.")
    var expression: String

    @Option(help: "A JSON file with an object: its keys are names that the expression may use.")
    var with: String?

    @Option(help: "A name whose value is not known.")
    var unknown: [String] = []

    @Flag(help: "Show what every part gave.")
    var trace = false

    @Flag(help: "Show what is left to ask once all that is known is put in.")
    var residual = false

    func run() throws {
        let values = try with.map { try JSONValues.read($0) } ?? [:]
        let names = Set(values.keys).union(unknown).sorted()
        let environment = Environment(
            variables: names.map { Variable($0, type: .dyn) },
            libraries: [.standard, .optionals, .counting]
        )
        let source = Source(name: "<expression>", text: expression)
        var log = DiagnosticLog()
        guard let program = environment.compile(LocatedText(source: source), into: &log) else {
            Terminal.printErrors(log)
            throw ExitCode(2)
        }
        let known = values.filter { !unknown.contains($0.key) }
        let activation = Activation(environment, known)
        if trace { print(environment.trace(program.expression, activation)) }
        if residual { print(environment.residual(of: program.expression, activation).expression) }
        try show(program.evaluate(activation), program.resultType)
    }

    private func show(_ result: Evaluation, _ type: CEL.`Type`) throws {
        switch result {
        case .value(let value): if !residual { print("\(value.text) : \(type)") }
        case .unknown(let unknown):
            print("unknown: \(unknown.paths.map(\.description).joined(separator: ", "))")
        case .error(let error):
            var log = DiagnosticLog()
            log.append(Diagnostic(error.message, at: error.span))
            Terminal.printErrors(log)
            throw ExitCode(2)
        }
    }
}

/// A value as JSON has it.
private struct JSONValues: Decodable {
    let value: Value

    /// The values of an object in a file, by key.
    static func read(_ path: String) throws -> [String: Value] {
        let bytes = try FileText.source(path).bytes
        do {
            return try JSONDecoder().decode([String: JSONValues].self, from: Data(bytes))
                .mapValues(\.value)
        } catch {
            throw FileFailure(path: path, reason: "wanted a JSON object of names and values")
        }
    }

    init(from decoder: any Decoder) throws {
        let single = try decoder.singleValueContainer()
        if single.decodeNil() {
            value = .null
        } else if let truth = try? single.decode(Bool.self) {
            value = .bool(truth)
        } else if let number = try? single.decode(Int64.self) {
            value = .int(number)
        } else if let number = try? single.decode(Double.self) {
            value = .double(number)
        } else if let text = try? single.decode(String.self) {
            value = .string(text)
        } else if let list = try? single.decode([JSONValues].self) {
            value = .list(list.map(\.value))
        } else {
            value = .map(MapValue(try single.decode([String: JSONValues].self).mapValues(\.value)))
        }
    }
}
