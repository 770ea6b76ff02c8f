import Glibc

/// Writes bytes to a file or to standard output, many at a time.
struct ByteSink: ~Copyable {
    /// How many bytes are kept before they are written.
    private static let most = 1 << 20

    private let path: String
    private let descriptor: Int32
    private(set) var waiting: [UInt8] = []

    /// Opens a new file; standard output where none is named.
    init(_ path: String?) throws(FileFailure) {
        self.path = path ?? "<standard output>"
        descriptor = path.map { open($0, O_WRONLY | O_CREAT | O_TRUNC, 0o644) } ?? 1
        guard descriptor >= 0 else { throw failure }
        waiting.reserveCapacity(Self.most * 2)
    }

    deinit {
        if descriptor > 1 { close(descriptor) }
    }

    /// Lets some bytes be appended, and writes them when they are many.
    mutating func append(_ work: (inout [UInt8]) -> Void) throws(FileFailure) {
        work(&waiting)
        if waiting.count >= Self.most { try flush() }
    }

    /// Writes what waits.
    mutating func flush() throws(FileFailure) {
        var start = 0
        while start < waiting.count {
            let count = waiting.withUnsafeBytes { bytes in
                Glibc.write(descriptor, bytes.baseAddress.map { $0 + start }, bytes.count - start)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure }
            start += count
        }
        waiting.removeAll(keepingCapacity: true)
    }

    private var failure: FileFailure {
        FileFailure(path: path, reason: String(cString: strerror(errno)))
    }
}
