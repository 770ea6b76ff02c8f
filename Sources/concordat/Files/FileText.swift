import Diagnostics
import Glibc

/// A file that could not be read or written, in words.
struct FileFailure: Error, CustomStringConvertible {
    let path: String
    let reason: String

    var description: String { "\(path): \(reason)" }
}

/// Reads and writes whole files.
enum FileText {
    /// More than any file of ours may hold.
    static let most = 80 << 20

    /// The file as a source; standard input for `-`.
    static func source(_ path: String, isSecret: Bool = false) throws(FileFailure) -> Source {
        let isSecret = isSecret || path.hasSuffix(".secret.yaml")
        return Source(name: name(of: path), bytes: try bytes(path), isSecret: isSecret)
    }

    /// What a person calls the file of a path.
    static func name(of path: String) -> String { path == "-" ? "<standard input>" : path }

    /// Writes a file that was read and changed, unless somebody else changed it meanwhile.
    static func rewrite(_ source: Source, as text: String) throws(FileFailure) {
        guard try bytes(source.name) == source.bytes else {
            throw FileFailure(
                path: source.name,
                reason: "was changed by something else meanwhile; nothing is written"
            )
        }
        try write(text, to: source.name)
    }

    /// The path from the root, links followed; as it is where nothing is there.
    static func absolute(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func bytes(_ path: String) throws(FileFailure) -> [UInt8] {
        let descriptor = path == "-" ? 0 : open(path, O_RDONLY)
        guard descriptor >= 0 else { throw failure(path) }
        defer { if descriptor > 0 { close(descriptor) } }
        let size = size(of: descriptor)
        guard size <= most else { throw tooLarge(path) }
        var all: [UInt8] = []
        all.reserveCapacity(size)
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while all.count <= most {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            guard count >= 0 else { throw failure(path) }
            if count == 0 { return all }
            all += buffer[..<count]
        }
        throw tooLarge(path)
    }

    /// Writes a file whole: to a new file first, which then takes the old one's place.
    ///
    /// Links go on pointing to it, and who may read and write it stays.
    /// What is no plain file, such as a pipe or a device, keeps its place and is written to.
    static func write(_ text: String, to path: String) throws(FileFailure) {
        if let kind = kind(of: path), kind != S_IFREG {
            try writeInPlace(text, to: path)
            return
        }
        let target = absolute(path)
        let temporary = temporary(for: target)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard descriptor >= 0 else { throw failure(path) }
        if let mode = mode(of: target) { fchmod(descriptor, mode & 0o777) }
        let isWritten = writeAll(Array(text.utf8), to: descriptor)
        guard close(descriptor) == 0, isWritten, rename(temporary, target) == 0 else {
            let failure = failure(path)
            unlink(temporary)
            throw failure
        }
    }

    /// Writes a new file, which only its owner may read where it is secret.
    ///
    /// - Throws: where a file is there already.
    static func create(
        _ text: String,
        at path: String,
        isSecret: Bool = false
    )
        throws(FileFailure)
    {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, isSecret ? 0o600 : 0o644)
        guard descriptor >= 0 else { throw failure(path) }
        let isWritten = writeAll(Array(text.utf8), to: descriptor)
        guard close(descriptor) == 0, isWritten else {
            let failure = failure(path)
            unlink(path)
            throw failure
        }
    }

    /// Makes a file under another name, which then takes the old one's place.
    static func replace(
        _ path: String,
        by make: (_ temporary: String) throws(FileFailure) -> Void
    ) throws(FileFailure) {
        let temporary = temporary(for: path)
        do {
            try make(temporary)
        } catch {
            unlink(temporary)
            throw error
        }
        guard rename(temporary, path) == 0 else {
            let failure = failure(path)
            unlink(temporary)
            throw failure
        }
    }

    /// The name of a new file or folder, this run's own, that is to take the place of another.
    static func temporary(for path: String) -> String { "\(path).\(getpid()).part" }

    /// Makes the folder that a file is to be in, and those around it.
    static func makeFolder(of path: String) throws(FileFailure) {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
        let folder = String(path[..<slash])
        guard !exists(folder) else { return }
        try makeFolder(of: folder)
        guard mkdir(folder, 0o755) == 0 else { throw failure(folder) }
    }

    /// Whether anything is at a path.
    static func exists(_ path: String) -> Bool { kind(of: path) != nil }

    private static func writeInPlace(_ text: String, to path: String) throws(FileFailure) {
        let descriptor = open(path, O_WRONLY)
        guard descriptor >= 0 else { throw failure(path) }
        let isWritten = writeAll(Array(text.utf8), to: descriptor)
        guard close(descriptor) == 0, isWritten else { throw failure(path) }
    }

    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Whether a path is a plain file, a folder, a pipe and so on; none where nothing is there.
    private static func kind(of path: String) -> mode_t? { mode(of: path).map { $0 & S_IFMT } }

    private static func mode(of path: String) -> mode_t? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode : nil
    }

    /// The bytes of a plain file; nought for what has no size beforehand.
    private static func size(of descriptor: Int32) -> Int {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    }

    private static func tooLarge(_ path: String) -> FileFailure {
        FileFailure(path: name(of: path), reason: "larger than \(most >> 20) MiB")
    }

    private static func failure(_ path: String) -> FileFailure {
        FileFailure(path: name(of: path), reason: String(cString: strerror(errno)))
    }
}
