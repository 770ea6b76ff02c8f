import Glibc

/// The folder in which a system keeps its time zones, one file for each, as IANA names them.
struct ZoneFolder: Sendable {
    /// Where Unix systems keep them.
    static let system = ZoneFolder(path: "/usr/share/zoneinfo")

    /// The folder.
    let path: String

    /// The largest file of a zone has 4 KB.
    private static let most = 1 << 17

    /// The history of a zone, read anew.
    ///
    /// - Throws: why there is none of that name.
    func history(of name: String) throws(ZoneFault) -> ZoneHistory {
        guard Self.isName(name) else { throw .unknown(name) }
        guard let bytes = bytes(of: name) else {
            throw unsafe access(path, F_OK) == 0 ? .unknown(name) : .noZones
        }
        guard let history = ZoneHistory(bytes) else { throw .unknown(name) }
        return history
    }

    /// Whether it may be a name: parts with a capital at their start, which other files have not.
    private static func isName(_ name: String) -> Bool {
        name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .allSatisfy { part in
                guard let first = part.first, 0x41...0x5a ~= first else { return false }
                return part.allSatisfy { $0.isNamePart || $0 == 0x2b || $0 == 0x2d }
            }
    }

    private func bytes(of name: String) -> [UInt8]? {
        let descriptor = unsafe open("\(path)/\(name)", O_RDONLY)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 13)
        while all.count <= Self.most {
            let count = unsafe read(descriptor, &buffer, buffer.count)
            guard count >= 0 else { return nil }
            if count == 0 { return all }
            all += buffer[..<count]
        }
        return nil
    }
}
