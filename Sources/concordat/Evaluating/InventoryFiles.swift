import Batches
import Glibc

/// The inventories of several files, some at a time, in order.
struct InventoryFiles {
    private var paths: ArraySlice<String>
    private var reader: ChunkReader<FileStream>?
    private let isStopped: @Sendable () -> Bool

    /// What could not be opened or read; the rest is read all the same.
    private(set) var failures: [FileFailure] = []

    init(_ paths: [String], isStopped: @escaping @Sendable () -> Bool) {
        self.paths = paths[...]
        self.isStopped = isStopped
    }

    /// The next inventories; none at the end of the last file.
    mutating func next() -> Chunk? {
        while !isStopped() {
            do throws(FileFailure) {
                if let chunk = try reader?.next() { return chunk }
                guard let path = paths.popFirst() else { return nil }
                let stream = try FileStream(path, isStopped: isStopped)
                reader = ChunkReader(stream, FittingCutter(named: path))
            } catch {
                reader = nil
                failures.append(error)
            }
        }
        return nil
    }

    /// How many bytes the files have together, where that is known of each.
    static func size(of paths: [String]) -> Int? {
        var total = 0
        for path in paths {
            var status = stat()
            guard path != "-", stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
                return nil
            }
            total += Int(status.st_size)
        }
        return total
    }
}
