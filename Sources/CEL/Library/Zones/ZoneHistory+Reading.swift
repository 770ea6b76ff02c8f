extension ZoneHistory {
    /// Reads a file of a zone in the format TZif: RFC 9636, versions 1 to 4.
    ///
    /// Files that count leap seconds are refused, since CEL's moments do not.
    init?(_ bytes: [UInt8]) {
        var reader = ZoneReader(bytes[...])
        guard let first = reader.header() else { return nil }
        let isOld = first.version == 0
        guard let header = isOld ? first : reader.header(after: first), header.leaps == 0,
            let changes = reader.numbers(header.changes, size: isOld ? 4 : 8),
            let kinds = reader.numbers(header.changes, size: 1),
            let types = reader.offsets(header.types), let initial = types.first,
            kinds.allSatisfy({ types.indices.contains(Int($0 & 0xff)) }),
            zip(changes, changes.dropFirst()).allSatisfy(<),
            reader.skip(header.characters + header.standards + header.universals),
            let footer = isOld ? "" : reader.footer()
        else { return nil }
        self.changes = changes
        self.offsets = kinds.map { types[Int($0 & 0xff)] }
        self.first = initial
        self.rule = ZoneRule(footer)
        guard rule != nil || footer.isEmpty else { return nil }
    }
}

/// How many of each there are in the part of a file that follows.
private struct ZoneHeader {
    let version: UInt8
    let universals: Int
    let standards: Int
    let leaps: Int
    let changes: Int
    let types: Int
    let characters: Int

    func length(timeSize: Int) -> Int {
        changes * (timeSize + 1) + types * 6 + characters + leaps * (timeSize + 4) + standards
            + universals
    }
}

/// The rest of a file of a zone, read from its start; numbers stand highest byte first.
private struct ZoneReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    mutating func skip(_ count: Int) -> Bool { take(count) != nil }

    private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count <= rest.count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    /// Reads numbers with a sign, of so many bytes each.
    mutating func numbers(_ count: Int, size: Int) -> [Int64]? {
        guard var bytes = take(count * size) else { return nil }
        return (0..<count).map { _ in
            defer { bytes = bytes.dropFirst(size) }
            let bits = bytes.prefix(size).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            let unused = UInt64(64 - 8 * size)
            return Int64(bitPattern: bits << unused) >> Int64(unused)
        }
    }

    mutating func header() -> ZoneHeader? {
        guard take(4).map({ $0.elementsEqual("TZif".utf8) }) == true, let version = take(16)?.first,
            let counts = numbers(6, size: 4), counts.allSatisfy({ 0...100_000 ~= $0 })
        else { return nil }
        return ZoneHeader(
            version: version,
            universals: Int(counts[0]),
            standards: Int(counts[1]),
            leaps: Int(counts[2]),
            changes: Int(counts[3]),
            types: Int(counts[4]),
            characters: Int(counts[5])
        )
    }

    /// Reads the second header, which stands after what the first one counts.
    mutating func header(after first: ZoneHeader) -> ZoneHeader? {
        skip(first.length(timeSize: 4)) ? header() : nil
    }

    /// Reads the offsets of kinds of time; whether it is summer time and its name are not needed.
    mutating func offsets(_ count: Int) -> [Int64]? {
        var offsets: [Int64] = []
        for _ in 0..<count {
            guard let offset = numbers(1, size: 4), skip(2) else { return nil }
            offsets += offset
        }
        return offsets
    }

    /// Reads the rule at the end, between two line feeds.
    mutating func footer() -> String? {
        let feed = UInt8(ascii: "\n")
        guard rest.first == feed, rest.count >= 2, rest.last == feed else { return nil }
        return String(decoding: rest.dropFirst().dropLast(), as: UTF8.self)
    }
}
