extension IPAddress {
    /// The address in its canonical form: RFC 5952 for IPv6.
    var text: String {
        switch family {
        case .v4: (0..<4).map { "\(bits >> (24 - 8 * $0) & 0xff)" }.joined(separator: ".")
        case .v6: groupedText
        }
    }

    private var groupedText: String {
        let groups = (0..<8).map { UInt16(truncatingIfNeeded: bits >> (112 - 16 * $0)) }
        guard let gap = Self.longestGap(groups) else { return Self.text(groups[...]) }
        return Self.text(groups[..<gap.lowerBound]) + "::" + Self.text(groups[gap.upperBound...])
    }

    private static func text(_ groups: ArraySlice<UInt16>) -> String {
        groups.map { String($0, radix: 16) }.joined(separator: ":")
    }

    /// The longest run of two or more groups of nought; of equal ones the first.
    private static func longestGap(_ groups: [UInt16]) -> Range<Int>? {
        var longest = 0..<1
        var start = 0
        for place in groups.indices {
            guard groups[place] == 0 else {
                start = place + 1
                continue
            }
            if place + 1 - start > longest.count { longest = start..<(place + 1) }
        }
        return longest.count > 1 ? longest : nil
    }
}
