/// A part of a source, as UTF-8 offsets.
public struct Span: Sendable, Hashable {
    /// The text that the part lies in.
    public let source: Source

    /// The offsets of its bytes; empty for a place between two.
    public let range: Range<Int>

    /// Makes a span of a source and a range of UTF-8 offsets in it.
    public init(source: Source, range: Range<Int>) {
        self.source = source
        self.range = range
    }

    /// Where it starts.
    public var start: Position { source.position(at: range.lowerBound) }

    /// Where it ends: the place after its last character.
    public var end: Position { source.position(at: range.upperBound) }

    /// The smallest span that holds both; the first alone where they are of two sources.
    public func joined(with other: Span) -> Span {
        guard source === other.source else { return self }
        let lower = min(range.lowerBound, other.range.lowerBound)
        return Span(source: source, range: lower..<max(range.upperBound, other.range.upperBound))
    }
}
