import Diagnostics
import Foundation
import FuzzedRules
import YAML

private let sentences: Sentences? = {
    var log = DiagnosticLog()
    let name = "../../rules/models/partnership-inventory.yaml"
    guard let bytes = FileManager.default.contents(atPath: name) else { return nil }
    return YAMLReader.read(Source(name: name, bytes: [UInt8](bytes)), into: &log)
        .flatMap { ModelReader.read($0, into: &log) }
        .map { Sentences(model: $0, parameters: []) }
}()

/// Reads what the fuzzer thinks up, and says again what could be read.
///
/// It is run in the folder of the fuzzers, from where it finds the model.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSentences(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let sentences else { fatalError("run it in Tests/Fuzzing") }
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let source = Source(name: "fuzz", text: String(decoding: bytes, as: UTF8.self))
    var log = DiagnosticLog()
    let form = sentences.form(of: LocatedText(source: source), into: &log)
    precondition(form != nil || log.hasErrors, "nothing was read and nothing was said")
    for diagnostic in log.diagnostics {
        let end = diagnostic.span.range.upperBound
        precondition(end <= source.bytes.count, "a span is outside the text")
    }
    guard let form else { return 0 }
    let text = sentences.text(of: form)
    guard text.utf8.count < 15_000 else { return 0 }
    let again = sentences.form(
        of: LocatedText(source: Source(name: "again", text: text)),
        into: &log
    )
    precondition(again.map { sentences.text(of: $0) } == text, "said otherwise than read")
    return 0
}
