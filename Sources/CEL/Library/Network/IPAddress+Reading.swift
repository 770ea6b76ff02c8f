/// What is wrong with an address as it was written.
enum AddressFault: Error {
    /// It is no address.
    case malformed
    /// It names a zone, as `fe80::1%eth0` does.
    case hasZone
}

extension IPAddress {
    /// Reads an address: four decimal numbers, or an IPv6 address as RFC 4291 (2.2) writes it.
    ///
    /// Leading noughts in decimal numbers are refused, since some take them for octal.
    ///
    /// - Throws: what is wrong with the text.
    init(_ text: String) throws(AddressFault) {
        let bytes = Array(text.utf8)[...]
        guard !bytes.contains(UInt8(ascii: "%")) else { throw .hasZone }
        if bytes.contains(UInt8(ascii: ":")) {
            guard let groups = Self.groups(bytes) else { throw .malformed }
            self.init(.v6, groups.reduce(0) { $0 << 16 | UInt128($1) })
        } else {
            guard let octets = Self.octets(bytes) else { throw .malformed }
            self.init(.v4, octets.reduce(0) { $0 << 8 | UInt128($1) })
        }
    }

    /// The eight groups of an IPv6 address; `::` stands for one group of nought or more.
    private static func groups(_ bytes: ArraySlice<UInt8>) -> [UInt16]? {
        guard let gap = gap(bytes) else {
            return run(bytes, mayEndDotted: true).flatMap { $0.count == 8 ? $0 : nil }
        }
        guard let left = run(bytes[..<gap], mayEndDotted: false),
            let right = run(bytes[(gap + 2)...], mayEndDotted: true),
            left.count + right.count < 8
        else { return nil }
        let noughts = [UInt16](repeating: 0, count: 8 - left.count - right.count)
        return left + noughts + right
    }

    /// Where the first `::` is.
    private static func gap(_ bytes: ArraySlice<UInt8>) -> Int? {
        let colon = UInt8(ascii: ":")
        return bytes.indices.dropLast().first { bytes[$0] == colon && bytes[$0 + 1] == colon }
    }

    /// Groups with colons between them; the last two may be written as an IPv4 address.
    private static func run(_ bytes: ArraySlice<UInt8>, mayEndDotted: Bool) -> [UInt16]? {
        guard !bytes.isEmpty else { return [] }
        let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count <= 8 else { return nil }
        var groups: [UInt16] = []
        for (index, part) in parts.enumerated() {
            if mayEndDotted, index == parts.count - 1, let octets = octets(part) {
                groups += [octets[0] << 8 | octets[1], octets[2] << 8 | octets[3]]
            } else {
                guard let group = group(part) else { return nil }
                groups.append(group)
            }
        }
        return groups
    }

    private static func group(_ digits: ArraySlice<UInt8>) -> UInt16? {
        guard 1...4 ~= digits.count, digits.allSatisfy(\.isHexDigit) else { return nil }
        return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    }

    private static func octets(_ bytes: ArraySlice<UInt8>) -> [UInt16]? {
        let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let octets = parts.compactMap { DecimalNumber.read($0, upTo: 255).map { UInt16($0) } }
        return parts.count == 4 && octets.count == 4 ? octets : nil
    }
}

extension UInt8 {
    fileprivate var isHexDigit: Bool { isDigit || 0x61...0x66 ~= self | 0x20 }
}
