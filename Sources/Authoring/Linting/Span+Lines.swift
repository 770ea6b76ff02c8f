import Diagnostics

extension Span {
    /// Its lines with their ends, where nothing else stands on them.
    var wholeLines: Span? {
        let bytes = source.bytes
        var lower = range.lowerBound
        while lower > 0, bytes[lower - 1] == UInt8(ascii: " ") { lower -= 1 }
        var upper = range.upperBound
        while upper < bytes.count, bytes[upper] == UInt8(ascii: " ") { upper += 1 }
        guard lower == 0 || bytes[lower - 1] == UInt8(ascii: "\n"), upper < bytes.count,
            bytes[upper] == UInt8(ascii: "\n")
        else { return nil }
        return Span(source: source, range: lower..<upper + 1)
    }
}
