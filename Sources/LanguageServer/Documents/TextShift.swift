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
        var start = 0
        while start < most, old.bytes[start] == new.bytes[start] { start += 1 }
        let (oldEnd, newEnd) = (old.bytes.count - 1, new.bytes.count - 1)
        var end = 0
        while end < most - start, old.bytes[oldEnd - end] == new.bytes[newEnd - end] { end += 1 }
        (before, after) = (start, end)
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
