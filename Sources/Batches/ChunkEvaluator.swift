import Checking
import Diagnostics

/// What came of the inventories of one chunk: their lines, in order.
package struct ChunkOutput: Sendable {
    package var lines: [UInt8] = []
    package var tally = Tally()

    /// Whether an inventory could not be checked, and no more are wanted.
    package var isStopped = false
}

/// Turns chunks of inventories into lines of results, on one core.
///
/// Inventories in JSON are read into columns and checked side by side; those that are written in
/// some rare or wrong way, and those in YAML, are checked one by one, with the same results.
package final class ChunkEvaluator {
    private let oneByOne: OneByOne
    private let writer: any ResultLines
    private let statuses: StatusReader
    private let isStrict: Bool
    private let sideBySide: SideBySide?

    /// Prepares one core; it checks all inventories one by one where that is wanted.
    package init(
        _ oneByOne: OneByOne,
        _ writer: any ResultLines,
        isStrict: Bool = false,
        isOneByOne: Bool = false
    ) {
        (self.oneByOne, self.writer, self.isStrict) = (oneByOne, writer, isStrict)
        statuses = StatusReader(oneByOne.checker.compiled)
        sideBySide = isOneByOne ? nil : SideBySide(oneByOne)
    }

    package func output(_ chunk: Chunk) -> ChunkOutput {
        var output = ChunkOutput()
        let marked = chunk.notation == .json ? sideBySide?.marked(chunk) : nil
        for (place, piece) in chunk.pieces.enumerated() where !output.isStopped {
            if let school = marked?[place] {
                add(school, to: &output, of: chunk)
            } else {
                let source = Source(
                    name: chunk.file,
                    bytes: Array(chunk.bytes[piece.range]),
                    firstLine: piece.line
                )
                add(oneByOne.result(source, chunk.notation), to: &output, of: chunk)
            }
        }
        return output
    }

    private func add(_ result: SchoolResult, to output: inout ChunkOutput, of chunk: Chunk) {
        let status = statuses.status(result.content)
        writer.append(result, status, file: chunk.file, to: &output.lines)
        output.tally.add(status)
        guard status == .error else { return }
        output.isStopped = isStrict
        if case .faults(let log) = result.content { output.tally.add(log) }
    }
}
