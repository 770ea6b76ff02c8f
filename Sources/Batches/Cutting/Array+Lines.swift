import Glibc

extension [UInt8] {
    /// The place of the next line feed from a place on.
    func newline(from start: Int) -> Int? {
        unsafe withUnsafeBytes { bytes in
            guard start < bytes.count, let base = bytes.baseAddress else { return nil }
            let found = unsafe memchr(base + start, 0x0A, bytes.count - start)
            return unsafe found.map { unsafe UnsafeRawPointer($0) - base }
        }
    }

    /// How many line feeds there are in a range.
    func newlines(in range: Range<Int>) -> Int {
        var (count, place) = (0, range.lowerBound)
        while let found = newline(from: place), found < range.upperBound {
            (count, place) = (count + 1, found + 1)
        }
        return count
    }

    /// Whether a range holds blanks alone.
    func isBlank(_ range: Range<Int>) -> Bool { self[range].allSatisfy(\.isBlank) }
}

extension UInt8 {
    /// Whether JSON lets it stand between values for nothing.
    var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
