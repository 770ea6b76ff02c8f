import Batches
import Checking
import Diagnostics
import Foundation
import Rules
import YAML

/// Times reading and evaluating by themselves: TimeEvaluate RULES.yaml SCHOOLS.ndjson DAY
///
/// The model's path in the rule set is taken as it is. Times are of the processor, medians of five
/// runs after one; what is printed is one JSON record.
@main
struct TimeEvaluate {
    static func main() throws {
        let arguments = CommandLine.arguments
        let pack = try compiled(arguments[1])
        let bytes = try [UInt8](Data(contentsOf: URL(filePath: arguments[2])))
        let oneByOne = OneByOne(Checker(pack), asOf: Day(arguments[3]))
        let chunks = chunks(of: bytes)
        let schools = chunks.reduce(0) { $0 + $1.pieces.count }
        guard let timer = PhaseTimer(oneByOne) else {
            throw Fault(text: "some rule has no column form")
        }
        var (reading, evaluating): ([Double], [Double]) = ([], [])
        for _ in 0...5 {
            var times = (reading: 0.0, evaluating: 0.0)
            for chunk in chunks {
                times.reading += seconds { timer.read(chunk) }
                times.evaluating += seconds { timer.evaluate() }
            }
            reading.append(Double(bytes.count) / times.reading / 1e6)
            evaluating.append(times.evaluating / Double(schools * pack.rules.count) * 1e6)
        }
        print("{\"reading\": \(median(reading)), \"evaluating\": \(median(evaluating))}")
    }

    private static func chunks(of bytes: [UInt8]) -> [Chunk] {
        var cutter = LineCutter()
        var chunks: [Chunk] = []
        var start = 0
        while start < bytes.count {
            let end = min(start + 1 << 20, bytes.count)
            let block = Array(bytes[start..<end])
            let (pieces, done) = cutter.cut(block, isLast: end == bytes.count)
            let padded = block + Array(repeating: 0, count: 64)
            chunks.append(Chunk(file: "schools", .json, padded, pieces))
            start += done
        }
        return chunks
    }

    private static func compiled(_ path: String) throws -> CompiledPack {
        var log = DiagnosticLog()
        guard let document = try YAMLReader.read(source(path), into: &log),
            let name = PackReader.modelName(document, into: &log),
            let model = try YAMLReader.read(source(name), into: &log)
                .flatMap({ ModelReader.read($0, into: &log) }),
            let pack = PackReader.read(document, model: model, into: &log)
                .flatMap({ CompiledPack.compile($0, into: &log) })
        else { throw Fault(text: DiagnosticPrinter(hasColour: false).text(log)) }
        return pack
    }

    private static func source(_ path: String) throws -> Source {
        Source(name: path, bytes: [UInt8](try Data(contentsOf: URL(filePath: path))))
    }

    private static func seconds(_ work: () -> Void) -> Double {
        let start = clock()
        work()
        return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }

    private static func median(_ runs: [Double]) -> Double { runs.dropFirst().sorted()[2] }
}

struct Fault: Error, CustomStringConvertible {
    let text: String
    var description: String { text }
}
