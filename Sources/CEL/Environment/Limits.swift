/// How large an expression may be and how much work it may take.
public struct Limits: Sendable, Hashable {
    /// Bytes of its text.
    public var bytes: Int

    /// Levels of parts within each other.
    public var depth: Int

    /// Parts.
    public var nodes: Int

    /// Rounds of comprehensions, and bytes or elements made, in one evaluation.
    public var work: Int

    /// Makes limits of bytes, levels, parts and work.
    public init(bytes: Int, depth: Int, nodes: Int, work: Int) {
        self.bytes = bytes
        self.depth = depth
        self.nodes = nodes
        self.work = work
    }

    /// 1 MiB of text, 200 levels, a hundred thousand parts, ten million steps.
    public static let standard = Limits(
        bytes: 1 << 20,
        depth: 200,
        nodes: 100_000,
        work: 10_000_000
    )

    /// Bytes of the largest text that a function may give, whatever the other limits say.
    static let textBytes = 10_000_000
}
