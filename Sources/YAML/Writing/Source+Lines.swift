import Diagnostics

extension Source {
    /// The byte that ends at an offset.
    func byte(before offset: Int) -> UInt8? {
        offset > 0 && offset <= bytes.count ? bytes[offset - 1] : nil
    }

    /// How many bytes of its line stand before an offset.
    func column(of offset: Int) -> Int {
        bytes[..<offset].reversed().prefix { $0 != 0x0A && $0 != 0x0D }.count
    }

    /// Whether nothing but spaces stands before an offset in its line.
    func startsLine(_ offset: Int) -> Bool {
        bytes[(offset - column(of: offset))..<offset].allSatisfy { $0 == 0x20 }
    }

    /// Where the line of an offset ends.
    func lineEnd(from offset: Int) -> Int {
        bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    }

    /// The column of the dash before an element of a list.
    func dash(before offset: Int) -> Int {
        let line = bytes[(offset - column(of: offset))..<offset]
        return line.prefix { $0 == 0x20 }.count
    }

    /// The end of a range without the white space at its end.
    func trimmed(_ range: Range<Int>) -> Int {
        range.lowerBound
            + bytes[range].reversed().drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }.count
    }
}
