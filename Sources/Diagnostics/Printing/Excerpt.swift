/// The part of a source's line that a diagnostic is about, with what to underline.
struct Excerpt {
    /// The number of the line, from one.
    let number: Int

    /// The line, or the part of it about the place.
    let text: String

    /// How many cells come before the underline.
    let indent: Int

    /// How many cells are underlined; one at least.
    let width: Int

    /// Cuts the line at which a span starts down to so many cells about it.
    init(of span: Span, cells: Int) {
        number = span.start.line
        let line = span.source.line(number)
        let lower = min(max(span.range.lowerBound, line.startIndex), line.endIndex)
        let upper = min(max(span.range.upperBound, lower), line.endIndex)
        let window = Self.window(about: lower, in: line, cells: cells)
        let glyphs = Self.fitting(Glyph.of(window, in: span.source), about: lower, cells: cells)
        let first = glyphs.first?.range.lowerBound ?? line.startIndex
        let last = glyphs.last?.range.upperBound ?? line.startIndex
        let start = first > line.startIndex ? "…" : ""
        text = start + glyphs.map(\.text).joined() + (last < line.endIndex ? "…" : "")
        let before = glyphs.prefix { $0.range.upperBound <= lower }
        let marked = glyphs.dropFirst(before.count).prefix { $0.range.lowerBound < upper }
        indent = start.count + before.reduce(0) { $0 + $1.width }
        width = max(1, marked.reduce(0) { $0 + $1.width })
    }

    /// As many bytes about an offset as could be shown, whole characters only.
    private static func window(
        about offset: Int,
        in line: ArraySlice<UInt8>,
        cells: Int
    ) -> Range<Int> {
        let reach = cells * 8
        var lower = max(line.startIndex, offset - reach)
        var upper = min(line.endIndex, offset + reach)
        while lower < offset, line[lower] & 0xC0 == 0x80 { lower += 1 }
        while upper < line.endIndex, line[upper] & 0xC0 == 0x80 { upper += 1 }
        return lower..<upper
    }

    /// The glyphs that fit: all, or those about an offset, a third of them before it.
    private static func fitting(_ glyphs: [Glyph], about offset: Int, cells: Int) -> [Glyph] {
        guard glyphs.reduce(0, { $0 + $1.width }) > cells else { return glyphs }
        let index = glyphs.firstIndex { $0.range.upperBound > offset } ?? glyphs.count
        let before = count(of: glyphs[..<index].reversed(), within: cells / 3)
        let left = cells - glyphs[(index - before)..<index].reduce(0) { $0 + $1.width }
        let after = count(of: glyphs[index...], within: left)
        return Array(glyphs[(index - before)..<(index + after)])
    }

    private static func count(of glyphs: some Sequence<Glyph>, within cells: Int) -> Int {
        var left = cells
        return glyphs.prefix {
            left -= $0.width
            return left >= 0
        }.count
    }
}
