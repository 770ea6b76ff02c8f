import CEL
import Diagnostics
import Foundation

private let person = RecordType(
    "person",
    fields: [
        .init("name", type: .string), .init("age", type: .int), .init("born", type: .timestamp),
    ]
)

private let environment = Environment(
    variables: [
        Variable("i", type: .int), Variable("s", type: .string), Variable("l", type: .list(.int)),
        Variable("m", type: .map(key: .string, value: .int)), Variable("p", type: .record(person)),
        Variable("ps", type: .list(.record(person))), Variable("d", type: .dyn),
    ],
    libraries: [.standard, .optionals, .counting],
    limits: Limits(bytes: 4096, depth: 60, nodes: 2000, work: 20_000)
)

private let values: [String: Value] = [
    "i": .int(3), "s": .string("é"), "l": .list([.int(1), .int(.min)]), "d": .list([.null]),
    "m": .map(MapValue(["a": .int(1)])),
    "p": .record(Record(person, slots: [.string("Ann"), nil, nil], path: FieldPath())),
]

/// Writes the examples of every function as seeds into the folder that `SEEDS` names.
@_cdecl("LLVMFuzzerInitialize")
public func seed(_ count: UnsafeMutableRawPointer?, _ words: UnsafeMutableRawPointer?) -> CInt {
    guard let folder = ProcessInfo.processInfo.environment["SEEDS"] else { return 0 }
    let functions = Library.standard.functions + Library.optionals.functions
    for (number, example) in functions.flatMap(\.examples).enumerated() {
        let file = URL(filePath: folder).appending(path: "\(number).cel")
        try? example.expression.write(to: file, atomically: false, encoding: .utf8)
    }
    return 0
}

/// Reads, checks and runs what the fuzzer thinks up, and holds the library to what it promises.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCEL(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let source = Source(name: "fuzz.cel", bytes: bytes)
    var log = DiagnosticLog()
    let expression = environment.parse(LocatedText(source: source), into: &log)
    precondition(expression != nil || log.hasErrors, "nothing was read and nothing was said")
    for diagnostic in log.diagnostics { check(diagnostic.span, in: source) }
    guard let expression else { return 0 }
    checkWriting(of: expression)
    run(environment.compile(expression, into: &log), source)
    run(environment.compileUnchecked(expression, into: &log), source)
    for diagnostic in log.diagnostics.prefix(2) {
        check(diagnostic.span, in: source)
        _ = DiagnosticPrinter(hasColour: true).text(diagnostic)
    }
    return 0
}

/// With all values, and with none: the same program must always come to an end and say where.
private func run(_ program: Program?, _ source: Source) {
    for known in [values, [:]] {
        guard case .error(let error)? = program?.evaluate(Activation(environment, known)) else {
            continue
        }
        check(error.span, in: source)
        precondition(!error.message.text.isEmpty, "an error says nothing")
    }
}

private func checkWriting(of expression: CEL.Expression) {
    var log = DiagnosticLog()
    let text = expression.description
    guard text.utf8.count < 4000 else { return }
    let again = environment.parse(
        LocatedText(source: Source(name: "again", text: text)),
        into: &log
    )
    let isTooLarge = log.diagnostics.contains { $0.code == "cel/too-large" }
    precondition(again == expression || isTooLarge, "written otherwise than read")
}

private func check(_ span: Span, in source: Source) {
    precondition(span.range.upperBound <= source.bytes.count, "a span is outside the text")
}
