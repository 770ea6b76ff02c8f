import Diagnostics
import Foundation
import FuzzedBatches
import FuzzedChecking
import FuzzedRules
import YAML

private let pack: CompiledPack? = {
    var log = DiagnosticLog()
    func node(_ name: String) -> Node? {
        guard let bytes = FileManager.default.contents(atPath: "../../rules/\(name)") else {
            return nil
        }
        return YAMLReader.read(Source(name: name, bytes: [UInt8](bytes)), into: &log)
    }
    return node("models/partnership-inventory.yaml").flatMap { ModelReader.read($0, into: &log) }
        .flatMap { model in
            node("cilip-secondary-2014/partnerships.yaml")
                .flatMap { PackReader.read($0, model: model, into: &log) }
        }
        .flatMap { CompiledPack.compile($0, into: &log) }
}()

private let evaluators: [ChunkEvaluator] = {
    guard let pack else { fatalError("run it in Tests/Fuzzing") }
    let oneByOne = OneByOne(Checker(pack), asOf: nil)
    let lines = JSONLines(pack, isFileNamed: false)
    return [true, false].map { ChunkEvaluator(oneByOne, lines, isOneByOne: $0) }
}()

/// Evaluates what the fuzzer thinks up as a stream of inventories, side by side and one by one: one
/// line has to come of each inventory, and the same either way.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSchools(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    var cutter = FittingCutter(named: "-")
    let (pieces, done) = cutter.cut(bytes, isLast: true)
    precondition(done == bytes.count, "something was left over")
    let chunk = Chunk(file: "fuzz", cutter.notation, bytes + Array(repeating: 0, count: 64), pieces)
    let lines = evaluators.map { $0.output(chunk).lines }
    precondition(lines[0] == lines[1], "side by side, something else comes of it")
    precondition(lines[0].count { $0 == 0x0A } == pieces.count, "an inventory was lost")
    return 0
}
