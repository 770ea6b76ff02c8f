/// The `network` library, as cel-go's `ext/network` and Kubernetes describe it.
enum Network {
    static let functions = Addresses.functions + AddressRanges.functions

    static let types = [IPAddress.type, IPRange.type]
}
