/// An address of the internet, of version 4 or 6.
///
/// An IPv4 address written as an IPv6 one, such as `::ffff:c0a8:1`, is the IPv4 address.
struct IPAddress: Sendable, Hashable {
    /// Which addresses there are.
    enum Family: Int64, Sendable {
        case v4 = 4
        case v6 = 6

        /// How many bits an address has.
        var width: Int { self == .v4 ? 32 : 128 }
    }

    /// The version.
    let family: Family

    /// The address as one number, in the lowest bits.
    let bits: UInt128

    /// Makes an address of a version and its bits.
    init(_ family: Family, _ bits: UInt128) {
        let isMapped = family == .v6 && bits >> 32 == 0xffff
        self.family = isMapped ? .v4 : family
        self.bits = isMapped ? bits & 0xffff_ffff : bits
    }

    /// The address with all bits after the first so many set to nought.
    func masked(to prefix: Int) -> IPAddress {
        let rest = family.width - prefix
        return IPAddress(family, rest >= 128 ? 0 : (bits >> rest) << rest)
    }
}

extension IPAddress: OpaqueValue {
    static let type = Type.opaque("net.IP", [])

    var type: Type { Self.type }

    func isEqual(to other: any OpaqueValue) -> Bool { other as? IPAddress == self }
}
