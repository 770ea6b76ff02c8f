import Checking
import Diagnostics

/// What came of the inventories of one chunk: their lines, in order.
package struct ChunkOutput: Sendable {
    package var lines: [UInt8] = []
    package var tally = Tally()

    /// Whether an inventory could not be checked, and no more are wanted.
    package var isStopped = false
}

/// Turns chunks of inventories into lines of results.
package struct ChunkEvaluator: Sendable {
    private let oneByOne: OneByOne
    private let writer: any ResultLines
    private let isStrict: Bool

    package init(_ oneByOne: OneByOne, _ writer: any ResultLines, isStrict: Bool) {
        (self.oneByOne, self.writer, self.isStrict) = (oneByOne, writer, isStrict)
    }

    package func output(_ chunk: Chunk) -> ChunkOutput {
        var output = ChunkOutput()
        for piece in chunk.pieces where !output.isStopped {
            let source = Source(
                name: chunk.file,
                bytes: Array(chunk.bytes[piece.range]),
                firstLine: piece.line
            )
            add(oneByOne.result(source, chunk.notation), of: chunk, to: &output)
        }
        return output
    }

    private func add(_ result: SchoolResult, of chunk: Chunk, to output: inout ChunkOutput) {
        writer.append(result, file: chunk.file, to: &output.lines)
        switch result.content {
        case .marks(let marks, _):
            output.tally.add(oneByOne.checker.compiled.status(marks))
        case .faults(let log):
            output.tally.add(.error)
            output.tally.add(log)
            output.isStopped = isStrict
        }
    }
}
