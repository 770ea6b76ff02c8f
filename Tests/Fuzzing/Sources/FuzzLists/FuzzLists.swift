import Diagnostics
import Foundation
import FuzzedPartners
import FuzzedRules
import YAML

private let model: Model? = {
    var log = DiagnosticLog()
    let name = "../../rules/models/partnership-inventory.yaml"
    guard let bytes = FileManager.default.contents(atPath: name) else { return nil }
    return YAMLReader.read(Source(name: name, bytes: [UInt8](bytes)), into: &log)
        .flatMap { ModelReader.read($0, into: &log) }
}()

/// Imports what the fuzzer thinks up as every kind of list, and reads it as a directory.
///
/// It is run in the folder of the fuzzers, from where it finds the model.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLists(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let model else { fatalError("run it in Tests/Fuzzing") }
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    for format in ImportFormats.all { check(imported(bytes, format), model) }
    var log = DiagnosticLog()
    let directory = DirectoryFile.read(Source(name: "fuzz", bytes: bytes), model: model, into: &log)
    precondition(directory != nil || log.hasErrors, "nothing was read and nothing was said")
    for diagnostic in log.diagnostics {
        let end = diagnostic.span.range.upperBound
        precondition(end <= diagnostic.span.source.bytes.count, "a span is outside the text")
        _ = DiagnosticPrinter().text(diagnostic)
    }
    return 0
}

/// Comes in pieces of seven bytes, so that rows run over their ends.
private func imported(_ bytes: [UInt8], _ format: any ImportFormat) -> Importer {
    var rest = bytes[...]
    var importer = Importer(format)
    importer.take(
        "fuzz",
        CSVStream<Never>(name: "fuzz") {
            defer { rest = rest.dropFirst(7) }
            return Array(rest.prefix(7))
        }
    )
    return importer
}

/// Every row is accounted for, and the directory that is written can be read.
private func check(_ importer: Importer, _ model: Model) {
    for tally in importer.tallies where !importer.log.hasErrors {
        let leftOut = tally.reasons.reduce(0) { $0 + $1.count }
        precondition(tally.rows == tally.kept + tally.faulty + leftOut, "a row was lost")
    }
    guard !importer.entries.isEmpty else { return }
    var log = DiagnosticLog()
    let text = DirectoryTableWriter(importer.directory).text
    let again = DirectoryFile.read(Source(name: "again", text: text), model: model, into: &log)
    precondition(again?.entries.count == importer.entries.count, "written otherwise than read")
}
