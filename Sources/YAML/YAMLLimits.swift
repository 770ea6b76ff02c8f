/// How large a document may be; past a limit it is refused with a located message.
public struct YAMLLimits: Sendable, Hashable {
    /// Bytes of the whole text.
    public var bytes: Int

    /// Levels of lists and mappings within each other.
    public var depth: Int

    /// Nodes, aliases counted with all that they stand for.
    public var nodes: Int

    /// Makes limits of bytes, levels and nodes.
    public init(bytes: Int, depth: Int, nodes: Int) {
        self.bytes = bytes
        self.depth = depth
        self.nodes = nodes
    }

    /// 64 MiB, 64 levels, two million nodes.
    public static let standard = YAMLLimits(bytes: 64 << 20, depth: 64, nodes: 2_000_000)
}
