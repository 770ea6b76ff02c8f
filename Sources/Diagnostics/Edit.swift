/// A change to a text: what stands in a span gives way to something else.
public struct Edit: Sendable, Hashable {
    /// What gives way; an empty span is a place to insert at.
    public let span: Span

    /// What stands there afterwards.
    public let replacement: String

    /// Makes a change of a span and what shall stand there.
    public init(_ span: Span, _ replacement: String) {
        self.span = span
        self.replacement = replacement
    }
}

/// A way to mend what a diagnostic is about, that a program can carry out.
public struct Fix: Sendable, Hashable {
    /// What it does, in the imperative: "Add a question".
    public let title: String

    /// The changes, all of one source, none within another.
    public let edits: [Edit]

    /// Makes a fix of what it does and its changes.
    public init(_ title: String, _ edits: [Edit]) {
        self.title = title
        self.edits = edits
    }
}

extension Source {
    /// The text with changes made to it.
    ///
    /// - Parameter edits: changes of this source. Of two that overlap, the one that starts first
    ///   is made; insertions at one place are made in the order given.
    /// - Returns: the bytes, as UTF-8.
    public func applying(_ edits: [Edit]) -> [UInt8] {
        let ordered = edits.enumerated().sorted {
            ($0.element.span.range.lowerBound, $0.offset)
                < ($1.element.span.range.lowerBound, $1.offset)
        }
        var result: [UInt8] = []
        var offset = 0
        for (_, edit) in ordered where edit.span.range.lowerBound >= offset {
            result += bytes[offset..<edit.span.range.lowerBound]
            result += Array(edit.replacement.utf8)
            offset = edit.span.range.upperBound
        }
        return result + bytes[offset...]
    }
}
