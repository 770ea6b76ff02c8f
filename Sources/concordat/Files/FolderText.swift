import Glibc

/// Writes the files of a folder.
enum FolderText {
    /// Writes texts by their paths from a folder, which may be there already.
    ///
    /// A new folder appears only when it is whole.
    static func write(_ files: [(path: String, text: String)], to folder: String) throws {
        if access(folder, F_OK) == 0 { return try fill(folder, with: files) }
        let temporary = FileText.temporary(for: folder)
        guard mkdir(temporary, 0o755) == 0 || errno == EEXIST else { throw failure(folder) }
        do {
            try fill(temporary, with: files)
            guard rename(temporary, folder) == 0 else { throw failure(folder) }
        } catch {
            remove(files.map(\.path), from: temporary)
            throw error
        }
    }

    /// Removes files and the folders that they stood in, where nothing else is there.
    private static func remove(_ paths: [String], from folder: String) {
        for path in paths { unlink("\(folder)/\(path)") }
        let folders = Set(paths.map { $0.split(separator: "/").dropLast().joined(separator: "/") })
        for path in folders.sorted().reversed() { rmdir("\(folder)/\(path)") }
    }

    private static func fill(_ folder: String, with files: [(path: String, text: String)]) throws {
        for (path, text) in files {
            try FileText.makeFolder(of: "\(folder)/\(path)")
            try FileText.write(text, to: "\(folder)/\(path)")
        }
    }

    private static func failure(_ path: String) -> FileFailure {
        FileFailure(path: path, reason: String(cString: strerror(errno)))
    }
}
