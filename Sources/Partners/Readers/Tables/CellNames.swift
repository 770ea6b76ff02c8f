extension String {
    /// The names that a cell lists, with single spaces in them and none around them.
    var names: [String] {
        let bytes = utf8.span
        var names: [String] = []
        var start = 0
        for end in 0...bytes.count
        where end == bytes.count || bytes[end] == DirectoryTable.separator {
            let name = Self.inSingleSpaces(bytes.extracting(start..<end))
            if !name.isEmpty { names.append(name) }
            start = end + 1
        }
        return names
    }

    private static func inSingleSpaces(_ bytes: Span<UInt8>) -> String {
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        for index in bytes.indices where bytes[index] != space || (kept.last ?? space) != space {
            kept.append(bytes[index])
        }
        if kept.last == space { kept.removeLast() }
        return String(decoding: kept, as: UTF8.self)
    }

    private static let space = UInt8(ascii: " ")
}
