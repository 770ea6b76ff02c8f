import Rules

extension DirectoryTableReader {
    /// The place of a row, read where its latitude stands.
    mutating func place(_ row: CSVRow, _ index: Int) -> Coordinate? {
        guard let column = columns.firstIndex(of: .longitude),
            let latitude = Degrees.value(row.bytes(of: index)),
            let longitude = Degrees.value(row.bytes(of: column)),
            let place = Coordinate(latitude: latitude, longitude: longitude)
        else {
            say(.halfPlace, row.span(of: index))
            return nil
        }
        return place
    }

    /// Sees to it that a longitude has its latitude.
    mutating func checkLatitude(_ row: CSVRow, _ index: Int) {
        let latitude = columns.firstIndex(of: .latitude)
        if latitude.map({ row.isEmpty($0) }) ?? true { say(.halfPlace, row.span(of: index)) }
    }
}

/// A decimal number, from its digits.
enum Degrees {
    private static let mostDigits = 15

    /// The number; none where it is written otherwise or has more digits than a number can keep.
    static func value(_ bytes: ArraySlice<UInt8>) -> Double? {
        let isNegative = bytes.first == 0x2D
        var digits = 0
        var whole = 0
        var decimals: Int?
        for byte in isNegative ? bytes.dropFirst() : bytes {
            if byte == 0x2E, decimals == nil {
                decimals = 0
            } else if (0x30...0x39).contains(byte), digits < mostDigits {
                whole = whole * 10 + Int(byte - 0x30)
                digits += 1
                decimals = decimals.map { $0 + 1 }
            } else {
                return nil
            }
        }
        guard digits > 0 else { return nil }
        let value = Double(whole) / powers[decimals ?? 0]
        return isNegative ? -value : value
    }

    private static let powers: [Double] = (0...mostDigits).map { power in
        (0..<power).reduce(1.0) { value, _ in value * 10 }
    }
}
