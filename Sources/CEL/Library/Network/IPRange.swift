/// A range of addresses that share their first bits: an address, a slash and how many bits.
///
/// The address keeps the bits after those, as `10.0.0.1/8` does; `masked` takes them away.
struct IPRange: Sendable, Hashable {
    /// The address as it was written.
    let address: IPAddress

    /// How many bits the addresses share.
    let prefix: Int

    private init(_ address: IPAddress, _ prefix: Int) {
        self.address = address
        self.prefix = prefix
    }

    /// Reads a range such as `192.168.0.0/24`; an IPv4 address written as IPv6 is refused.
    ///
    /// - Throws: what is wrong with the text.
    init(_ text: String) throws(AddressFault) {
        let bytes = Array(text.utf8)
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { throw .malformed }
        let written = String(decoding: bytes[..<slash], as: UTF8.self)
        let address = try IPAddress(written)
        let isMapped = address.family == .v4 && written.utf8.contains(UInt8(ascii: ":"))
        let most = address.family.width
        guard !isMapped, let prefix = DecimalNumber.read(bytes[(slash + 1)...], upTo: most) else {
            throw .malformed
        }
        self.init(address, prefix)
    }

    /// The range with an address that has noughts after the shared bits.
    var masked: IPRange { IPRange(address.masked(to: prefix), prefix) }

    /// Whether an address is in the range; never one of the other version.
    func contains(_ other: IPAddress) -> Bool {
        other.family == address.family && other.masked(to: prefix) == address.masked(to: prefix)
    }

    /// Whether every address of another range is in this one.
    func contains(_ other: IPRange) -> Bool {
        other.prefix >= prefix && contains(other.address)
    }
}

extension IPRange: OpaqueValue {
    static let type = Type.opaque("net.CIDR", [])

    var type: Type { Self.type }

    var text: String { "\(address.text)/\(prefix)" }

    func isEqual(to other: any OpaqueValue) -> Bool { other as? IPRange == self }
}
