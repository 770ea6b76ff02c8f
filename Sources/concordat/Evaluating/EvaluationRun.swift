import Batches
import Dispatch
import Glibc
import Synchronization

/// One run over a stream: the cores take chunks in turn, and their results come out in order.
///
/// No more chunks are held than a few for each core, however long the stream is.
final class EvaluationRun: Sendable {
    private struct Input {
        var files: InventoryFiles
        var number = 0
    }

    private let input: Mutex<Input>
    private let output: Mutex<OrderedOutput>
    private let progress: Mutex<ProgressLine>
    private let room: DispatchSemaphore
    private let cores: Int
    private let stopping: Stopping

    init(_ paths: [String], to output: consuming OrderedOutput, cores: Int, _ stopping: Stopping) {
        input = Mutex(Input(files: InventoryFiles(paths) { stopping.isStopped }))
        self.output = Mutex(output)
        self.cores = cores
        self.stopping = stopping
        progress = Mutex(ProgressLine(total: InventoryFiles.size(of: paths)))
        room = DispatchSemaphore(value: cores * 2)
    }

    /// Does the work; what came of it.
    ///
    /// What is given makes what one core works with.
    func run(
        _ evaluator: @Sendable () -> ChunkEvaluator
    ) -> (
        tally: Tally, unread: [FileFailure], unwritten: FileFailure?
    ) {
        DispatchQueue.concurrentPerform(iterations: cores) { _ in work(evaluator()) }
        progress.withLock { $0.clear() }
        let (tally, unwritten) = output.withLock { output in
            output.finish()
            return (output.tally, output.failure)
        }
        return (tally, input.withLock { $0.files.failures }, unwritten)
    }

    private func work(_ evaluator: ChunkEvaluator) {
        while true {
            room.wait()
            guard let (number, chunk) = next() else {
                room.signal()
                return
            }
            let output = evaluator.output(chunk)
            for _ in 0..<take(output, of: chunk.bytes.count, as: number) { room.signal() }
        }
    }

    private func next() -> (Int, Chunk)? {
        input.withLock { input in
            guard let chunk = input.files.next() else { return nil }
            input.number += 1
            return (input.number - 1, chunk)
        }
    }

    private func take(_ output: ChunkOutput, of read: Int, as number: Int) -> Int {
        let (written, done, count) = self.output.withLock { ordered in
            let written = ordered.take(output, of: read, as: number)
            if ordered.isStopped || ordered.failure != nil { stopping.stop() }
            return (written, ordered.done, ordered.tally.inventories)
        }
        progress.withLock { $0.show(done, inventories: count) }
        return written
    }
}
