import Glibc

/// A file that is read piece by piece, however large it is.
final class FilePieces {
    /// What a person calls it.
    let name: String

    private let descriptor: Int32
    private var buffer = [UInt8](repeating: 0, count: 1 << 18)

    /// Opens a file; standard input for `-`.
    init(_ path: String) throws(FileFailure) {
        name = FileText.name(of: path)
        descriptor = path == "-" ? 0 : open(path, O_RDONLY)
        guard descriptor >= 0 else { throw failure }
    }

    deinit {
        if descriptor > 0 { close(descriptor) }
    }

    /// The next piece; empty at the end.
    func next() throws(FileFailure) -> [UInt8] {
        let count = Glibc.read(descriptor, &buffer, buffer.count)
        guard count >= 0 else { throw failure }
        return Array(buffer[..<count])
    }

    private var failure: FileFailure {
        FileFailure(path: name, reason: String(cString: strerror(errno)))
    }
}
