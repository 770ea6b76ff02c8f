import CEL
import Diagnostics

/// Compiles and runs a text; the first diagnostic's text where it does not compile.
func run(
    _ text: String,
    in environment: Environment = Environment(),
    _ values: [String: Value] = [:]
) -> Evaluation? {
    var log = DiagnosticLog()
    let located = LocatedText(source: Source(name: "<expression>", text: text))
    let program = environment.compile(located, into: &log)
    return program?.evaluate(Activation(environment, values))
}

/// What is wrong with a text.
func faults(_ text: String, in environment: Environment = Environment()) -> [String] {
    var log = DiagnosticLog()
    let located = LocatedText(source: Source(name: "<expression>", text: text))
    _ = environment.compile(located, into: &log)
    return log.diagnostics.map { "\($0.span.start.column): \($0.text)" }
}

extension Evaluation {
    /// The result as one line.
    var line: String {
        switch self {
        case .value(let value): value.text
        case .unknown(let unknown):
            "unknown " + unknown.paths.map(\.description).joined(separator: " ")
        case .error(let error): "error \(error.message.text)"
        }
    }
}
