/// How far the clocks of a place are ahead of UTC.
enum Zone: Sendable {
    /// Always by the same, in seconds.
    case fixed(Int64)
    /// As its history and its rule say.
    case changing(ZoneHistory)

    /// Finds a zone: an offset such as `+02:00` or `02:00`, `UTC`, or a name such as `Europe/London`.
    ///
    /// - Parameters:
    ///   - name: what the author wrote.
    ///   - folder: where the zones with names are.
    /// - Throws: why there is no such zone.
    init(_ name: String, in folder: ZoneFolder = .system) throws(ZoneFault) {
        if name == "UTC" {
            self = .fixed(0)
        } else if name.utf8.contains(UInt8(ascii: ":")) {
            guard let offset = Self.offset(name) else { throw .unknown(name) }
            self = .fixed(offset)
        } else {
            self = .changing(try folder.history(of: name))
        }
    }

    /// Seconds that the clocks are ahead of UTC at a moment, in seconds since 1970.
    func offset(at seconds: Int64) -> Int64 {
        switch self {
        case .fixed(let offset): offset
        case .changing(let history): history.offset(at: seconds)
        }
    }

    private static func offset(_ text: String) -> Int64? {
        let isSigned = text.utf8.first.map { !$0.isDigit } ?? true
        var cursor = Cursor(isSigned ? text : "+" + text)
        guard let offset = cursor.offset(), cursor.isAtEnd else { return nil }
        return Int64(offset)
    }
}

/// Why there is no such zone.
enum ZoneFault: Error, Hashable {
    /// Nothing is called so.
    case unknown(String)
    /// The machine knows no zones by name.
    case noZones

    /// The fault in words.
    var text: String {
        switch self {
        case .unknown(let name): "'\(name)' is not a time zone"
        case .noZones: "this machine has no data of time zones; UTC and '+01:00' do"
        }
    }
}
