import Batches
import Glibc

/// A file, or standard input, read from its start to its end.
final class FileStream: ByteStream {
    let name: String

    /// How many bytes it has, where that is known beforehand.
    let size: Int?

    private let path: String
    private let descriptor: Int32
    private let isStopped: @Sendable () -> Bool

    /// Opens a file; standard input for `-`.
    ///
    /// Whether no more is wanted is asked while waiting for more.
    init(_ path: String, isStopped: @escaping @Sendable () -> Bool) throws(FileFailure) {
        self.path = path
        self.isStopped = isStopped
        name = path == "-" ? "<standard input>" : path
        descriptor = path == "-" ? 0 : open(path, O_RDONLY)
        let reason = String(cString: strerror(errno))
        var status = stat()
        let isPlain = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        size = isPlain ? Int(status.st_size) : nil
        guard descriptor >= 0 else { throw FileFailure(path: path, reason: reason) }
    }

    deinit {
        if descriptor > 0 { close(descriptor) }
    }

    func read(into bytes: inout [UInt8], atMost count: Int) throws(FileFailure) {
        guard waitsForMore() else { return }
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: count))
        let got = bytes.withUnsafeMutableBytes { room in
            room.baseAddress.map { Glibc.read(descriptor, $0 + start, count) } ?? 0
        }
        bytes.removeLast(count - max(got, 0))
        guard got >= 0 else { throw failure }
    }

    var isReady: Bool { size != nil || isThere(within: 0) }

    /// Whether there is something to read, be it the end; false where no more is wanted.
    private func waitsForMore() -> Bool {
        while !isStopped() {
            if size != nil || isThere(within: 100) { return true }
        }
        return false
    }

    private func isThere(within milliseconds: Int32) -> Bool {
        var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return Glibc.poll(&poll, 1, milliseconds) != 0
    }

    private var failure: FileFailure {
        FileFailure(path: path, reason: String(cString: strerror(errno)))
    }
}
