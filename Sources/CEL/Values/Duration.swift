/// A length of time, to the nanosecond; about 292 years at most, as in other CEL engines.
public struct Duration: Sendable, Hashable {
    /// The whole of it in nanoseconds.
    public let nanoseconds: Int64

    /// Makes a length of time of its nanoseconds.
    public init(nanoseconds: Int64) {
        self.nanoseconds = nanoseconds
    }

    /// Makes a length of time of seconds and nanoseconds; none where it is too long.
    public init?(seconds: Int64, nanoseconds: Int64 = 0) {
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, carry) = product.addingReportingOverflow(nanoseconds)
        guard !overflow, !carry else { return nil }
        self.nanoseconds = sum
    }

    /// Whole seconds, rounded towards nought.
    public var seconds: Int64 { nanoseconds / 1_000_000_000 }
}

extension Duration: Comparable {
    public static func < (left: Duration, right: Duration) -> Bool {
        left.nanoseconds < right.nanoseconds
    }
}

extension Duration: CustomStringConvertible {
    /// The length in seconds, such as `1.5s`.
    public var description: String {
        let sign = nanoseconds < 0 ? "-" : ""
        let whole = nanoseconds.magnitude / 1_000_000_000
        return "\(sign)\(whole)\(Int(nanoseconds.magnitude % 1_000_000_000).fraction)s"
    }
}
