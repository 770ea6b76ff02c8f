/// What an address is for, as the registries of RFC 6890 and Go's `netip` have it.
extension IPAddress {
    /// Whether it stands for no address: `0.0.0.0` or `::`.
    var isUnspecified: Bool { bits == 0 }

    /// Whether it is the machine itself: `127.0.0.0/8` or `::1`.
    var isLoopback: Bool {
        switch family {
        case .v4: bits >> 24 == 127
        case .v6: bits == 1
        }
    }

    /// Whether it is a group: `224.0.0.0/4` or `ff00::/8`.
    var isMulticast: Bool {
        switch family {
        case .v4: bits >> 28 == 0xe
        case .v6: bits >> 120 == 0xff
        }
    }

    /// Whether it is a group of one link: `224.0.0.0/24`, or `ff02::/16` with any flags.
    var isLinkLocalMulticast: Bool {
        switch family {
        case .v4: bits >> 8 == 0xe00000
        case .v6: bits >> 112 & 0xff0f == 0xff02
        }
    }

    /// Whether it is good on one link: `169.254.0.0/16` or `fe80::/10`.
    var isLinkLocalUnicast: Bool {
        switch family {
        case .v4: bits >> 16 == 0xa9fe
        case .v6: bits >> 118 == 0xfe80 >> 6
        }
    }

    /// Whether it is one machine's, beyond one link; a private address is so too.
    var isGlobalUnicast: Bool {
        let isBroadcast = family == .v4 && bits == 0xffff_ffff
        return !isUnspecified && !isBroadcast && !isLoopback && !isMulticast
            && !isLinkLocalUnicast
    }
}
