import CZip
import Glibc

/// The parts of a zip archive, unpacked one at a time and never past a limit.
final class ZipArchive {
    /// Bytes of one part when unpacked.
    static let mostBytes = 64 << 20

    private let archive: OpaquePointer

    /// Bytes of all parts that may still be unpacked.
    private var left = 2 * mostBytes

    /// Opens an archive that is held in memory; none where it is not one.
    init?(_ bytes: [UInt8]) {
        guard !bytes.isEmpty, let copy = malloc(bytes.count) else { return nil }
        bytes.withUnsafeBytes {
            copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count)
        }
        guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, nil) else {
            free(copy)
            return nil
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
            zip_source_free(source)
            return nil
        }
        self.archive = archive
    }

    deinit { zip_discard(archive) }

    /// What came of a part.
    enum Part {
        case bytes([UInt8])
        case missing
        case tooLarge
        case damaged
    }

    /// A part by its name; its size is looked at before anything is unpacked.
    func part(_ name: String, most: Int = mostBytes) -> Part {
        let index = zip_name_locate(archive, name, 0)
        var status = zip_stat_t()
        guard index >= 0, zip_stat_index(archive, zip_uint64_t(index), 0, &status) == 0 else {
            return .missing
        }
        let most = min(most, left)
        guard status.size <= most else { return .tooLarge }
        guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else { return .damaged }
        defer { zip_fclose(file) }
        return read(file, most)
    }

    private func read(_ file: OpaquePointer, _ most: Int) -> Part {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        defer { left -= all.count }
        while all.count <= most {
            let count = zip_fread(file, &buffer, zip_uint64_t(buffer.count))
            guard count >= 0 else { return .damaged }
            if count == 0 { return .bytes(all) }
            all += buffer[..<Int(count)]
        }
        return .tooLarge
    }
}
