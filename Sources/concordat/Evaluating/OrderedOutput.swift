import Batches
import Glibc

/// Writes the outputs of chunks in the order of the chunks, whichever is ready first.
struct OrderedOutput {
    private(set) var tally = Tally()

    /// Why no more can be written, once that is so.
    private(set) var failure: FileFailure?

    /// Whether a chunk said that no more is wanted.
    private(set) var isStopped = false

    /// How many bytes of inventories are done with.
    private(set) var done = 0

    private let descriptor: Int32
    private let name: String
    private var waiting: [Int: (output: ChunkOutput, read: Int)] = [:]
    private var next = 0

    /// Makes an output to a file; to standard output where none is named.
    init(_ path: String?) throws(FileFailure) {
        name = path ?? "<standard output>"
        descriptor = path.map { open($0, O_WRONLY | O_CREAT | O_TRUNC, 0o644) } ?? 1
        guard descriptor >= 0 else { throw lastFailure }
    }

    /// Takes the output of a chunk by the number of the chunk; how many chunks it wrote.
    mutating func take(_ output: ChunkOutput, of read: Int, as number: Int) -> Int {
        waiting[number] = (output, read)
        let first = next
        while let (output, read) = waiting.removeValue(forKey: next) {
            next += 1
            guard !isStopped, failure == nil else { continue }
            write(output.lines)
            tally.add(output.tally)
            done += read
            isStopped = output.isStopped
        }
        return next - first
    }

    mutating func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                failure = lastFailure
                return
            }
            rest = rest.dropFirst(count)
        }
    }

    mutating func finish() {
        if descriptor > 1, close(descriptor) != 0, failure == nil { failure = lastFailure }
    }

    private var lastFailure: FileFailure {
        FileFailure(path: name, reason: String(cString: strerror(errno)))
    }
}
