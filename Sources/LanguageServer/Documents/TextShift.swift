import Diagnostics

/// Where the parts of an older text are in a newer one: what stands before and after the change.
struct TextShift: Sendable {
    private let before: Int
    private let after: Int
    private let old: Source
    private let new: Source

    init(from old: Source, to new: Source) {
        (self.old, self.new) = (old, new)
        guard old !== new else {
            (before, after) = (old.bytes.count, 0)
            return
        }
        let most = min(old.bytes.count, new.bytes.count)
        let start = zip(old.bytes, new.bytes).prefix { $0 == $1 }.count
        before = start
        after = zip(old.bytes.reversed(), new.bytes.reversed()).prefix { $0 == $1 }.count
            .clamped(to: most - start)
    }

    /// The span in the newer text; none where it lay in what was changed.
    func span(_ span: Span) -> Span? {
        guard span.source === old else { return span }
        if span.range.upperBound <= before { return Span(source: new, range: span.range) }
        guard span.range.lowerBound >= old.bytes.count - after else { return nil }
        let shift = new.bytes.count - old.bytes.count
        let range = span.range.lowerBound + shift..<span.range.upperBound + shift
        return Span(source: new, range: range)
    }
}

extension Int {
    fileprivate func clamped(to most: Int) -> Int { Swift.min(self, most) }
}
